import { defineType } from "../model/TypeDefinition.ts";

export default defineType({ name: "System.RuntimeType", base: "System.Reflection.TypeInfo" });
