import type { Rule } from "./Rule.ts";
import { aliasUsed } from "./rules/aliasUsed.ts";
import { ambiguousParameter } from "./rules/ambiguousParameter.ts";
import { argumentsInParentheses } from "./rules/argumentsInParentheses.ts";
import { breakOutsideLoop } from "./rules/breakOutsideLoop.ts";
import { caseComparison } from "./rules/caseComparison.ts";
import { commaBeforeParameter } from "./rules/commaBeforeParameter.ts";
import { conditionOperator } from "./rules/conditionOperator.ts";
import { conflictingParameters } from "./rules/conflictingParameters.ts";
import { duplicateParameter } from "./rules/duplicateParameter.ts";
import { editionCommand } from "./rules/editionCommand.ts";
import { editionMember } from "./rules/editionMember.ts";
import { editionParameter } from "./rules/editionParameter.ts";
import { editionSyntax } from "./rules/editionSyntax.ts";
import { editionType } from "./rules/editionType.ts";
import { formatArguments } from "./rules/formatArguments.ts";
import { functionBeforeDefinition } from "./rules/functionBeforeDefinition.ts";
import { invalidFilter } from "./rules/invalidFilter.ts";
import { invalidValue } from "./rules/invalidValue.ts";
import { memberSlip } from "./rules/memberSlip.ts";
import { missingParameter } from "./rules/missingParameter.ts";
import { missingPipe } from "./rules/missingPipe.ts";
import { missingValue } from "./rules/missingValue.ts";
import { notModelledCommand } from "./rules/notModelledCommand.ts";
import { notModelledParameter } from "./rules/notModelledParameter.ts";
import { nullComparison } from "./rules/nullComparison.ts";
import { productCommand } from "./rules/productCommand.ts";
import { productParameter } from "./rules/productParameter.ts";
import { readOnlyVariable } from "./rules/readOnlyVariable.ts";
import { requiredEdition } from "./rules/requiredEdition.ts";
import { switchValue } from "./rules/switchValue.ts";
import { syntaxError } from "./rules/syntaxError.ts";
import { tooManyArguments } from "./rules/tooManyArguments.ts";
import { undefinedVariable } from "./rules/undefinedVariable.ts";
import { unexpandedMember } from "./rules/unexpandedMember.ts";
import { unknownAttributeArgument } from "./rules/unknownAttributeArgument.ts";
import { unjudgedCommand, unknownCommand } from "./rules/unknownCommand.ts";
import { unknownKey } from "./rules/unknownKey.ts";
import { unknownMember } from "./rules/unknownMember.ts";
import { unknownParameter } from "./rules/unknownParameter.ts";
import { unknownProperty } from "./rules/unknownProperty.ts";
import { unknownType } from "./rules/unknownType.ts";
import { unreachableCode } from "./rules/unreachableCode.ts";
import { variableElsewhere } from "./rules/variableElsewhere.ts";
import { wrongArgumentCount } from "./rules/wrongArgumentCount.ts";
import { wrongType } from "./rules/wrongType.ts";

/** All rules, in the order in which help lists them. */
export const rules: readonly Rule[] = [
  syntaxError,
  unknownCommand,
  unknownParameter,
  ambiguousParameter,
  duplicateParameter,
  missingValue,
  missingParameter,
  conflictingParameters,
  tooManyArguments,
  invalidValue,
  wrongType,
  switchValue,
  invalidFilter,
  unknownType,
  unknownMember,
  unknownProperty,
  memberSlip,
  unknownKey,
  unknownAttributeArgument,
  wrongArgumentCount,
  readOnlyVariable,
  conditionOperator,
  nullComparison,
  caseComparison,
  formatArguments,
  unexpandedMember,
  argumentsInParentheses,
  commaBeforeParameter,
  missingPipe,
  functionBeforeDefinition,
  breakOutsideLoop,
  unreachableCode,
  undefinedVariable,
  variableElsewhere,
  requiredEdition,
  editionSyntax,
  editionCommand,
  editionParameter,
  editionType,
  editionMember,
  productCommand,
  productParameter,
  aliasUsed,
  notModelledCommand,
  notModelledParameter,
  unjudgedCommand,
];
