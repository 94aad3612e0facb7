/** Takes one of a list to another place; a place outside the list is its nearest end. What is not in it is put in. Pure. */
export function movedTo<One>(list: readonly One[], one: One, place: number): One[] {
  const order = list.filter((other) => other !== one);
  order.splice(Math.max(0, Math.min(place, order.length)), 0, one);
  return order;
}
