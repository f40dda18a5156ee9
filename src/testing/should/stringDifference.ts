/** What two different texts are told: lengths, the place of the first difference, both texts and a caret. */
export function stringDifference(expected: string, actual: string, because: string, ignoreCase: boolean): string {
  const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  const [left, right] = [fold(expected), fold(actual)];
  let at = 0;
  while (at < left.length && at < right.length && left[at] === right[at]) at++;
  const lengths =
    expected.length === actual.length
      ? [`String lengths are both ${expected.length}.`]
      : [`Expected length: ${expected.length}`, `Actual length:   ${actual.length}`];
  const dashes = escaped(actual.slice(0, at)).length;
  return [
    `Expected strings to be the same,${because} but they were different.`,
    ...lengths,
    `Strings differ at index ${at}.`,
    `Expected: '${escaped(expected)}'`,
    `But was:  '${escaped(actual)}'`,
    `           ${"-".repeat(dashes)}^`,
  ].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[\r\n\t\0\b]/g, (character) => marks[character]);
}

const marks: Readonly<Record<string, string>> = { "\r": "\\r", "\n": "\\n", "\t": "\\t", "\0": "\\0", "\b": "\\b" };
