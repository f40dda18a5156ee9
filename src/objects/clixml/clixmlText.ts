import { pollStop } from "../../base/budget.ts";

/** Text inside serialized objects: characters that XML cannot hold are written as _x0000_. */
export function encodeClixmlText(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]|_(?=[xX])/g, (character) => {
    pollStop();
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

export function decodeClixmlText(text: string): string {
  return text.replace(/_[xX]([0-9a-fA-F]{4})_/g, (_, digits: string) => {
    pollStop();
    return String.fromCharCode(Number.parseInt(digits, 16));
  });
}

/** Secret text is written as the hexadecimal digits of its UTF-16 bytes. */
export function hexText(text: string): string {
  return Array.from(text, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return code.slice(2) + code.slice(0, 2);
  }).join("");
}

export function textOfHex(hex: string): string {
  return hex.replace(/(..)(..)/g, (_, low: string, high: string) =>
    String.fromCharCode(Number.parseInt(high + low, 16)),
  );
}
