export function swap<T>(items: T[], left: number, right: number): void {
  const item = items[left];
  items[left] = items[right];
  items[right] = item;
}
