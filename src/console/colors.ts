/** The sixteen colours of the console by their .NET names, as SGR parameters. */
const foregrounds: ReadonlyMap<string, number> = new Map([
  ["black", 30],
  ["darkred", 31],
  ["darkgreen", 32],
  ["darkyellow", 33],
  ["darkblue", 34],
  ["darkmagenta", 35],
  ["darkcyan", 36],
  ["gray", 37],
  ["darkgray", 90],
  ["red", 91],
  ["green", 92],
  ["yellow", 93],
  ["blue", 94],
  ["magenta", 95],
  ["cyan", 96],
  ["white", 97],
]);

/** The text in colours, each line by itself, so that a background ends where the line does. */
export function colored(text: string, foreground: string | null, background: string | null): string {
  const front = foregrounds.get(foreground?.toLowerCase() ?? "");
  const back = foregrounds.get(background?.toLowerCase() ?? "");
  const codes = [front, back === undefined ? undefined : back + 10].filter((code) => code !== undefined).join(";");
  if (codes === "") return text;
  return text.replace(/[^\r\n]+/g, (line) => `\u001b[${codes}m${line}\u001b[0m`);
}
