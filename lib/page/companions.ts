/**
 * What the script that shows the card tells the script that fills. Both run in this document's isolated world, which the page cannot look into;
 * neither knows which of them starts first, so both ask when they need it.
 */
type CardScript = {
  /** The element that holds the card, while there is one. */
  readonly ownHost: () => Element | undefined;
  /** The form has other fields now. */
  readonly lookAgain: () => void;
};

const world = globalThis as { hmsAccessGuideCard?: CardScript };

export function offerCard(card: CardScript): void {
  world.hmsAccessGuideCard = card;
}

export const card: CardScript = {
  ownHost: () => world.hmsAccessGuideCard?.ownHost(),
  lookAgain: () => world.hmsAccessGuideCard?.lookAgain(),
};
