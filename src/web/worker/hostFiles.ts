import { setDataReader } from "../../base/dataFile.ts";

/** Files that were fetched before they were asked for, by their address. */
const fetched = new Map<string, string>();

/** Tables that every session reads before its first prompt, or with the first commands. */
const soonRead = [
  ...["core-aliases.json", "verbs.json", "powershell-types.json", "powershell-accelerators.json", "views.jsonl"],
  ...["desktop-cmdlets.jsonl", "exchange-nouns.jsonl", "dotnet-types.jsonl", "more-types.jsonl", "engine-types.jsonl"],
  "framework-types.jsonl",
];

/** Fetches side by side what will be asked for one after the other. */
export async function fetchAhead(): Promise<void> {
  await Promise.all(
    soonRead.map(async (name) => {
      const response = await fetch(`data/${name}`);
      if (response.ok) fetched.set(`data/${name}`, await response.text());
    }),
  );
}

/** A file that the page's own server does not have, or could not give. */
export class PageFileError extends Error {
  constructor(
    address: string,
    readonly status: number,
  ) {
    super(`The file '${address}' of the page cannot be read (${status}).`);
  }
}

/** The text of a file beside the worker. A command cannot wait for a promise, so this blocks the worker until it is there. */
export function readHostFile(address: string): string {
  const known = fetched.get(address);
  if (known !== undefined) return known;
  const request = new XMLHttpRequest();
  request.open("GET", address, false);
  request.send();
  if (request.status !== 200) throw new PageFileError(address, request.status);
  return request.responseText;
}

setDataReader((name) => readHostFile(`data/${name}`));
