import type { Session } from "../JournalEntry.ts";

const mark = "#session=";

/** Longer links are cut by mail programs and chats. */
export const longestLink = 30_000;

/** The address of this page with a session in it, packed. */
export async function linkOf(session: Session): Promise<string> {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(session)), new CompressionStream("deflate-raw"));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const packed = text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return `${location.href.replace(/#.*/s, "")}${mark}${packed}`;
}

/** The session in the address of this page; null where there is none, "damaged" where it cannot be read. */
export async function sessionOfLink(fragment: string): Promise<Session | "damaged" | null> {
  if (!fragment.startsWith(mark)) return null;
  try {
    const packed = atob(fragment.slice(mark.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
    return sessionOf(text) ?? "damaged";
  } catch {
    return "damaged";
  }
}

/** The session in a text; null where it holds none. */
export function sessionOf(text: string): Session | null {
  try {
    const value = JSON.parse(text) as Partial<Session> | null;
    const isSession = typeof value?.scenario === "string" && typeof value.seed === "string";
    if (!isSession || !Array.isArray(value.journal)) return null;
    return {
      scenario: value.scenario as string,
      seed: value.seed as string,
      document: typeof value.document === "string" ? value.document : null,
      journal: value.journal,
      labJournal: typeof value.labJournal === "string" ? value.labJournal : null,
    };
  } catch {
    return null;
  }
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const written = new Blob([bytes as BlobPart]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, never>);
  return new Uint8Array(await new Response(written).arrayBuffer());
}
