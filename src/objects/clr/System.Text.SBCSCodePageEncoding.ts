import { defineType } from "../model/TypeDefinition.ts";

export default defineType({ name: "System.Text.SBCSCodePageEncoding", base: "System.Text.Encoding" });
