// Drupal's states in short: a part is shown while its trigger has the wanted answer, judged at each jQuery `change` or `keyup` of the trigger.
type Query = {
  readonly length: number;
  each: (work: (this: HTMLElement) => void) => Query;
  on: (events: string, handler: () => void) => Query;
  toggle: (shown: boolean) => Query;
  attr: (name: string) => string | undefined;
  is: (selector: string) => boolean;
  filter: (selector: string) => Query;
  val: () => string | undefined;
};
declare const jQuery: (what: string | HTMLElement) => Query;

type Condition = { readonly value: string } | { readonly filled: true };
type States = { readonly visible: Readonly<Record<string, Condition>> };

function answerOf(trigger: Query): string {
  return (trigger.is(':radio') ? trigger.filter(':checked').val() : trigger.val()) ?? '';
}

jQuery('[data-drupal-states]').each(function () {
  const part = jQuery(this);
  const { visible }: States = JSON.parse(part.attr('data-drupal-states') ?? '{"visible":{}}');
  for (const [selector, wanted] of Object.entries(visible)) {
    const trigger = jQuery(selector);
    const judge = () => {
      const answer = answerOf(trigger);
      part.toggle('value' in wanted ? answer === wanted.value : answer !== '');
    };
    trigger.on('change keyup', judge);
    judge();
  }
});
