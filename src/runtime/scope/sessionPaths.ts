import { serviceKey } from "../../base/ServiceKey.ts";
import type { PathInfo, PathInfoStack } from "../../objects/values/shell/PathInfo.ts";
import type { ProviderInfo } from "../../objects/values/shell/ProviderInfo.ts";
import type { PSDriveInfo } from "../../objects/values/shell/PSDriveInfo.ts";
import type { Engine } from "../Engine.ts";

/** A path with what it belongs to, as PathIntrinsics tells it. */
export interface LocatedProviderPath {
  readonly path: string;
  readonly provider: ProviderInfo;
  readonly drive: PSDriveInfo | null;
}

/** Paths, locations and drives of the session for $ExecutionContext.SessionState; the providers implement it. */
export interface SessionPaths {
  /** The PathInfo that $PWD is. */
  location(): PathInfo;
  /** Where the session stands on a drive of a provider; throws ProviderNotFound. */
  locationOf(provider: string): PathInfo;
  setLocation(path: string): PathInfo;
  push(stackName: string): void;
  pop(stackName: string): PathInfo | null;
  stack(name: string): PathInfoStack;
  setDefaultStack(name: string): PathInfoStack;
  /** Full provider path of a path that need not exist. */
  unresolved(path: string): LocatedProviderPath;
  /** The items that a path means; throws PathNotFound. */
  resolved(path: string, literal: boolean): readonly PathInfo[];
  /** Whether a path leads to a drive or provider that there is. */
  isValid(path: string): boolean;
  leaf(path: string): string;
  parent(path: string): string;
  join(parent: string, child: string): string;
  drive(name: string): PSDriveInfo;
  drives(): readonly PSDriveInfo[];
  /** All providers of a name, or of every name; throws ProviderNotFound. */
  providers(name?: string): readonly ProviderInfo[];
}

export const sessionPathsKey = serviceKey<SessionPaths>("session paths");

export function sessionPaths(engine: Engine): SessionPaths {
  return engine.service(sessionPathsKey);
}
