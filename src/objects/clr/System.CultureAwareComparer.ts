import { defineType } from "../model/TypeDefinition.ts";

export default defineType({ name: "System.CultureAwareComparer", base: "System.StringComparer" });
