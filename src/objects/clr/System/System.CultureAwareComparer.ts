import { defineType } from "../../types/TypeDefinition.ts";

export default defineType({ name: "System.CultureAwareComparer", base: "System.StringComparer" });
