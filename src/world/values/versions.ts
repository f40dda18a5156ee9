import { textKind } from "./textKind.ts";

/** Four numbers as the product's servers show them: `Version 15.1 (Build 2507.6)`. Stored as `15.1.2507.6`. */
export const serverVersionKind = {
  ...textKind({
    name: "ServerVersion",
    type: "Microsoft.Exchange.Data.ServerVersion",
    fault: '"{0}" isn\'t a valid server version.',
    read: (word) => {
      const shown = /^Version (\d+)\.(\d+) \(Build (\d+)\.(\d+)\)$/.exec(word);
      return shown ? shown.slice(1).join(".") : /^\d+(\.\d+){1,3}$/.test(word) ? word : null;
    },
    members: {
      "int Major {get;}": part(0),
      "int Minor {get;}": part(1),
      "int Build {get;}": part(2),
      "int Revision {get;}": part(3),
    },
  }),
  text(stored: unknown): string {
    if (stored === null) return "";
    const [major = 0, minor = 0, build = 0, revision = 0] = String(stored).split(".").map(Number);
    return `Version ${major}.${minor} (Build ${build}.${revision})`;
  },
};

/** A System.Version. */
export const versionKind = textKind({
  name: "Version",
  type: "System.Version",
  form: "version",
  fault: "Version string portion was too short or too long.",
  read: (word) => (/^\d+(\.\d+){1,3}$/.test(word) ? word : null),
});

/** The version of an object's form in the directory: `0.20 (15.0.0.0)`. */
export const exchangeObjectVersionKind = textKind({
  name: "ExchangeObjectVersion",
  type: "Microsoft.Exchange.Data.ExchangeObjectVersion",
  fault: '"{0}" isn\'t a valid object version.',
  read: (word) => (/^\d+\.\d+ \(\d+(\.\d+){3}\)$/.test(word) ? word : null),
});

function part(index: number): (stored: string) => number {
  return (stored) => Number(stored.split(".")[index] ?? 0);
}
