import path from "node:path";

/** The folder that holds bin, dist and examples. */
export function productFolder(): string {
  return path.dirname(bundleFolder());
}

/** Where the bundle lies, with the signing worker and the data files beside it. */
export function bundleFolder(): string {
  return (globalThis as { cmdlabFolder?: string }).cmdlabFolder ?? __dirname;
}
