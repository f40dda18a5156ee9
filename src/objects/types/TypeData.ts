import type { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import type { PSMemberInfo } from "../model/PSMemberInfo.ts";

/** What Update-TypeData and types files say of a type. */
export interface TypeData {
  readonly typeName: string;
  readonly members: CaseInsensitiveMap<PSMemberInfo>;
  readonly defaultDisplayProperty?: string;
  readonly defaultDisplayPropertySet?: readonly string[];
  readonly defaultKeyPropertySet?: readonly string[];
  readonly serializationDepth?: number;
}
