import type { CaseInsensitiveMap } from "../../../base/CaseInsensitiveMap.ts";
import type { PSMemberInfo } from "../../members/PSMemberInfo.ts";
import type { ClrType } from "../ClrType.ts";

export type SerializationMethod = "AllPublicProperties" | "String" | "SpecificProperties";

/** What Update-TypeData and types files say of a type. */
export interface TypeData {
  readonly typeName: string;
  readonly members: CaseInsensitiveMap<PSMemberInfo>;
  readonly defaultDisplayProperty?: string;
  readonly defaultDisplayPropertySet?: readonly string[];
  readonly defaultKeyPropertySet?: readonly string[];
  readonly serializationDepth?: number;
  /** How objects of the type are written as CLIXML; absent: with all properties. */
  readonly serializationMethod?: SerializationMethod;
  /** The property that is written in place of the object where the method is String; absent: what ToString gives. */
  readonly stringSerializationSource?: string;
  /** The properties that are written where the method is SpecificProperties. */
  readonly propertySerializationSet?: readonly string[];
  /** Whether those of the base type are written too. */
  readonly inheritPropertySerializationSet?: boolean;
  /** What an object with this type name becomes when it is read from CLIXML. */
  readonly targetTypeForDeserialization?: ClrType;
  /** A PSTypeConverter of a script. */
  readonly typeConverter?: ClrType;
}
