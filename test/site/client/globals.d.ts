/** What a practice page tells its tests about itself, in the page's own world. */
interface Window {
  /** What the page's framework, or the browser's form data, holds: question id → answer. */
  __model?: () => Record<string, unknown>;
  /** Set when something submitted the form or pressed the button that would. Must stay undefined. */
  __submitted?: true;
  /** How often a step was turned by a button. Must stay undefined unless the test pressed it. */
  __steps?: number;
}
