import type { ValidationRule } from "../command/ParameterDefinition.ts";

/** The rules of validation attributes that take no arguments, by the attributes' short names in lower case. */
export const plainValidationRules: Readonly<Record<string, ValidationRule | undefined>> = {
  validatenotnull: { rule: "notNull" },
  validatenotnullorempty: { rule: "notNullOrEmpty" },
  validatenotnullorwhitespace: { rule: "notNullOrWhiteSpace" },
  allownull: { rule: "allowNull" },
  allowemptystring: { rule: "allowEmptyString" },
  allowemptycollection: { rule: "allowEmptyCollection" },
};
