import { defineType } from "../../types/TypeDefinition.ts";

export default defineType({ name: "System.OrdinalIgnoreCaseComparer", base: "System.StringComparer" });
