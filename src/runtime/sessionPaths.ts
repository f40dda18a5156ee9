import { serviceKey } from "../base/ServiceKey.ts";
import type { Engine } from "./Engine.ts";

/** Where the session stands and full paths of what is written; the providers implement it. */
export interface SessionPaths {
  /** The PathInfo that $PWD is. */
  location(): unknown;
  /** Full provider path of a path that need not exist. */
  unresolved(path: string): string;
}

export const sessionPathsKey = serviceKey<SessionPaths>("session paths");

export function sessionPaths(engine: Engine): SessionPaths {
  return engine.service(sessionPathsKey);
}
