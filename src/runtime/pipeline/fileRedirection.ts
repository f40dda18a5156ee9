import { serviceKey } from "../../base/ServiceKey.ts";
import type { Engine } from "../Engine.ts";
import type { Sink } from "./Streams.ts";

/** Opens a file for > or >>: objects are written as Out-File formats them; `close` writes what is left. */
export type OpenFileRedirection = (path: string, append: boolean) => { write: Sink; close: () => void };

export const fileRedirectionKey = serviceKey<OpenFileRedirection>("file redirection");

export function fileRedirection(engine: Engine): OpenFileRedirection {
  return engine.service(fileRedirectionKey);
}
