/** FNV-1a over the code units of a text: the same number for the same text, wherever it runs. `offset` is what the sum starts with. */
export function textHash(text: string, offset = 0x811c9dc5): number {
  let hash = offset;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
