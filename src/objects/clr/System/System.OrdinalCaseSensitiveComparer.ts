import { defineType } from "../../types/TypeDefinition.ts";

export default defineType({ name: "System.OrdinalCaseSensitiveComparer", base: "System.StringComparer" });
