import { defineType } from "../model/TypeDefinition.ts";

export default defineType({ name: "System.OrdinalCaseSensitiveComparer", base: "System.StringComparer" });
