/** The bytes in the first block of a PEM text with this label; null where there is none. */
export function readPem(text: string, label: string): Buffer | null {
  const begin = `-----BEGIN ${label}-----`;
  const start = text.indexOf(begin);
  const end = text.indexOf(`-----END ${label}-----`, start);
  return start < 0 || end < 0 ? null : Buffer.from(text.slice(start + begin.length, end), "base64");
}

/** A PEM text in lines of 64 characters, each with its end. */
export function writePem(bytes: Uint8Array, label: string): string {
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.map((line) => `${line}\n`).join("")}-----END ${label}-----\n`;
}
