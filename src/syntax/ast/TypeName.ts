import type { Extent } from "../../diag/Extent.ts";

interface TypeNameBase {
  /** The name as .NET's ITypeName gives it: without the assembly. */
  readonly name: string;
  /** `name` and, where written, the assembly: `Some.Type,Some.Assembly`. */
  readonly fullName: string;
  readonly assemblyName: string | null;
  readonly extent: Extent;
}

/** `int`, `System.Text.StringBuilder` */
export interface SimpleTypeName extends TypeNameBase {
  readonly form: "Simple";
}

/** `List[int]` */
export interface GenericTypeName extends TypeNameBase {
  readonly form: "Generic";
  readonly typeName: SimpleTypeName;
  readonly genericArguments: readonly TypeName[];
}

/** `int[]`, `int[,]` */
export interface ArrayTypeName extends TypeNameBase {
  readonly form: "Array";
  readonly elementType: TypeName;
  readonly rank: number;
}

/** The name of a type, as data; resolving it is not the parser's business. */
export type TypeName = SimpleTypeName | GenericTypeName | ArrayTypeName;
