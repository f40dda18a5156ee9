/** Bytes, or a text as UTF-8, in base64 with the alphabet of addresses and without filling (RFC 4648, 5). */
export function toBase64Url(value: Uint8Array | string): string {
  return Buffer.from(value as string)
    .toString("base64")
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

export function fromBase64Url(text: string): Buffer {
  return Buffer.from(text.replaceAll("-", "+").replaceAll("_", "/"), "base64");
}
