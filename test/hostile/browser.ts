import type { BrowserContext, Page, Worker } from '@playwright/test';

/** What the test serves at an address. */
export type Served = { readonly body: string; readonly headers?: Record<string, string>; readonly contentType?: string };

/** Somewhere in the extension where code can run: its worker, or a page of its own. */
export type Evaluator = Pick<Worker, 'evaluate'>;

/** A browser with the extension, behind a proxy that lets nothing through. What pages and the test driver cannot do, each browser does its own way. */
export type HostileBrowser = {
  readonly context: BrowserContext;
  /** Where the files of the extension are, as its own pages and a curious page would ask for them. */
  readonly base: string;
  readonly id: string;
  /** Storage can be closed to page scripts (`setAccessLevel`); in Firefox nothing of ours asks for it there instead. */
  readonly closesStorage: boolean;
  /** Stops the background half a minute after the last event, even while it waits for a page to answer. */
  readonly endsIdle: boolean;
  /** After an update the new page script is started in pages that are open, where the old one is ended. */
  readonly startsAnew: boolean;
  /** The folder that the extension was loaded from: a copy of the build, which a case may change. */
  readonly folder: string;
  /** The service worker as it runs now; it is another one after a stop. In Firefox a page of the extension. */
  readonly worker: () => Promise<Evaluator>;
  readonly pages: Map<string, Served>;
  /** Every request that any world made: addresses and bodies, as the test answered them or as the proxy refused them. */
  readonly requests: string[];
  readonly refused: string[];
  /** The browser's own traffic among what was refused. */
  readonly isItsOwn: (line: string) => boolean;
  readonly tabOf: (page: Page) => Promise<number>;
  /** Opens an address in a window of its own, without hiding the page. */
  readonly openBeside: (url: string) => Promise<void>;
  /** The driver tells every page that it has the focus; from here on this one has it when it has it. */
  readonly endMadeUpFocus?: (page: Page) => Promise<void>;
  /** Whether our page script is in the page. */
  readonly hasOurScript?: (page: Page) => Promise<boolean>;
  /** Runs code where our page script runs, as if it had been taken over. Its answer, or `error: …`. */
  readonly inOurWorld: (page: Page, code: string) => Promise<unknown>;
  readonly stopWorker: () => Promise<void>;
  /** A real update: the next version from the same folder, as the browser would install it while pages are open. */
  readonly update: () => Promise<void>;
  /** The other extension that a case brought along. */
  readonly other: () => Promise<Evaluator>;
  /** What was rejected and handled by nobody in the background since `forget`. */
  readonly rejections: () => Promise<readonly string[]>;
  readonly forget: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** Ends the browser and starts it again with the same profile; `meanwhile` gets the profile’s folder. */
  readonly relaunch?: (meanwhile: (profile: string) => void) => Promise<HostileBrowser>;
};

/** Starts a browser. `besides`: folders of other extensions that are installed too. */
export type Launch = (besides?: readonly string[]) => Promise<HostileBrowser>;
