import { defineType } from "../model/TypeDefinition.ts";

export default defineType({ name: "System.OrdinalIgnoreCaseComparer", base: "System.StringComparer" });
