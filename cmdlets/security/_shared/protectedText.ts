import { cbc } from "@noble/ciphers/aes.js";
import { digest } from "../../../src/base/crypto/digest.ts";
import type { Random } from "../../../src/base/Random.ts";
import { decodeText, encodeText } from "../../../src/base/text/textCodec.ts";

/** What every text protected with a key of the caller's own begins with. */
const keyedHeader = "76492d1116743f0423413b16050a5345";
/** What every text protected for the user of a Windows computer begins with. */
const userHeader = "01000000d08c9ddf0115d1118c7a00c04fc297eb01000000";

/** Protects a text with AES under a key of 16, 24 or 32 bytes, in the form of ConvertFrom-SecureString -Key. */
export function protectWithKey(text: string, key: Uint8Array, random: Random): string {
  const vector = random.nextBytes(16);
  const sealed = `2|${Buffer.from(vector).toString("base64")}|${encrypt(text, key, vector).toString("hex")}`;
  return keyedHeader + Buffer.from(encodeText(sealed, "utf-16")).toString("base64");
}

/** The text again; null where the form is another, an exception of the cipher where the key is. */
export function unprotectWithKey(sealed: string, key: Uint8Array): string | null {
  if (!sealed.startsWith(keyedHeader)) return null;
  const parts = decodeText(Buffer.from(sealed.slice(keyedHeader.length), "base64"), "utf-16").split("|");
  if (parts.length !== 3) return null;
  return decrypt(Buffer.from(parts[2], "hex"), key, Buffer.from(parts[1], "base64"));
}

/** Protects a text for the emulated user on the emulated computer: nobody else can read it, not even another lab's. */
export function protectForUser(text: string, user: string, random: Random): string {
  const vector = random.nextBytes(16);
  return userHeader + Buffer.from(vector).toString("hex") + encrypt(text, userKey(user), vector).toString("hex");
}

export function unprotectForUser(sealed: string, user: string): string | null {
  if (!sealed.startsWith(userHeader) || !/^[0-9a-f]*$/.test(sealed)) return null;
  const bytes = Buffer.from(sealed.slice(userHeader.length), "hex");
  return bytes.length <= 16 ? null : decrypt(bytes.subarray(16), userKey(user), bytes.subarray(0, 16));
}

function encrypt(text: string, key: Uint8Array, vector: Uint8Array): Buffer {
  return Buffer.from(cbc(key, vector).encrypt(encodeText(text, "utf-16")));
}

function decrypt(sealed: Uint8Array, key: Uint8Array, vector: Uint8Array): string {
  return decodeText(cbc(key, vector).decrypt(sealed), "utf-16");
}

function userKey(user: string): Buffer {
  return digest("sha256", `cmdlab user ${user}`);
}
