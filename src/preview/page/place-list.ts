/** Between a list and its control, and between it and the edge of what is seen, in CSS pixels. */
const GAP = 4;
/** A list is never lower than this: some two things to choose. */
const LEAST = 96;

/**
 * Opens a list on the side of its control where it is seen whole, else on that with more room, and no higher than that
 * room. What scrolls would cut it off otherwise, as under the box for messages.
 *
 * @param node the list, shown already
 * @param within what scrolls; only what lies in it is seen
 */
export function placeList(node: HTMLElement, control: HTMLElement, within: HTMLElement): void {
  const items = node.querySelector<HTMLElement>('.listbox-items');
  items?.style.removeProperty('--room');
  const { top, bottom } = control.getBoundingClientRect();
  const seen = within.getBoundingClientRect();
  const above = top - seen.top - 2 * GAP;
  const below = seen.bottom - bottom - 2 * GAP;
  const upwards = below < node.offsetHeight && above > below;
  node.classList.toggle('upwards', upwards);
  if (items === null) return;
  const around = node.offsetHeight - items.offsetHeight;
  items.style.setProperty('--room', `${Math.max(LEAST, (upwards ? above : below) - around)}px`);
}
