import type { Rule } from "./Rule.ts";
import { aliasUsed } from "./rules/aliasUsed.ts";
import { ambiguousParameter } from "./rules/ambiguousParameter.ts";
import { argumentsInParentheses } from "./rules/argumentsInParentheses.ts";
import { commaBeforeParameter } from "./rules/commaBeforeParameter.ts";
import { conflictingParameters } from "./rules/conflictingParameters.ts";
import { commandVariable } from "./rules/definitions/commandVariable.ts";
import { duplicateDefinition } from "./rules/definitions/duplicateDefinition.ts";
import { parameterNames } from "./rules/definitions/parameterNames.ts";
import { resourceProperty } from "./rules/definitions/resourceProperty.ts";
import { usingVariable } from "./rules/definitions/usingVariable.ts";
import { dollarMissing } from "./rules/dollarMissing.ts";
import { duplicateParameter } from "./rules/duplicateParameter.ts";
import { cloudOnly } from "./rules/editions/cloudOnly.ts";
import { editionCommand } from "./rules/editions/editionCommand.ts";
import { editionMember } from "./rules/editions/editionMember.ts";
import { editionParameter } from "./rules/editions/editionParameter.ts";
import { editionSyntax } from "./rules/editions/editionSyntax.ts";
import { editionType } from "./rules/editions/editionType.ts";
import { notModelledCommand } from "./rules/editions/notModelledCommand.ts";
import { notModelledParameter } from "./rules/editions/notModelledParameter.ts";
import { productCommand } from "./rules/editions/productCommand.ts";
import { productParameter } from "./rules/editions/productParameter.ts";
import { requiredEdition } from "./rules/editions/requiredEdition.ts";
import { fixedSizeList } from "./rules/fixedSizeList.ts";
import { foreignMethod } from "./rules/foreignMethod.ts";
import { invalidFilter } from "./rules/invalidFilter.ts";
import { invalidValue } from "./rules/invalidValue.ts";
import { breakOutsideLoop } from "./rules/language/breakOutsideLoop.ts";
import { caseComparison } from "./rules/language/caseComparison.ts";
import { catchOrder } from "./rules/language/catchOrder.ts";
import { comparedWord } from "./rules/language/comparedWord.ts";
import { conditionOperator } from "./rules/language/conditionOperator.ts";
import { containsSides } from "./rules/language/containsSides.ts";
import { currentObject } from "./rules/language/currentObject.ts";
import { defaultSlip } from "./rules/language/defaultSlip.ts";
import { emptyPipeline } from "./rules/language/emptyPipeline.ts";
import { endlessLoop } from "./rules/language/endlessLoop.ts";
import { environmentSlip } from "./rules/language/environmentSlip.ts";
import { formatArguments } from "./rules/language/formatArguments.ts";
import { functionBeforeDefinition } from "./rules/language/functionBeforeDefinition.ts";
import { invalidPattern } from "./rules/language/invalidPattern.ts";
import { mandatoryDefault } from "./rules/language/mandatoryDefault.ts";
import { negatedComparison } from "./rules/language/negatedComparison.ts";
import { nullComparison } from "./rules/language/nullComparison.ts";
import { preferenceSlip } from "./rules/language/preferenceSlip.ts";
import { readOnlyVariable } from "./rules/language/readOnlyVariable.ts";
import { switchWord } from "./rules/language/switchWord.ts";
import { syntaxError } from "./rules/language/syntaxError.ts";
import { undefinedVariable } from "./rules/language/undefinedVariable.ts";
import { unexpandedMember } from "./rules/language/unexpandedMember.ts";
import { unexpandedText } from "./rules/language/unexpandedText.ts";
import { unknownAttributeArgument } from "./rules/language/unknownAttributeArgument.ts";
import { unknownDrive } from "./rules/language/unknownDrive.ts";
import { unreachableCode } from "./rules/language/unreachableCode.ts";
import { usedBeforeSet } from "./rules/language/usedBeforeSet.ts";
import { variableElsewhere } from "./rules/language/variableElsewhere.ts";
import { wrongLiteral } from "./rules/language/wrongLiteral.ts";
import { wrongOperand } from "./rules/language/wrongOperand.ts";
import { memberSlip } from "./rules/memberSlip.ts";
import { methodNotCalled } from "./rules/methodNotCalled.ts";
import { missingParameter } from "./rules/missingParameter.ts";
import { missingPipe } from "./rules/missingPipe.ts";
import { missingValue } from "./rules/missingValue.ts";
import { moduleSlip } from "./rules/moduleSlip.ts";
import { operatorArgument } from "./rules/operatorArgument.ts";
import { sameFile } from "./rules/sameFile.ts";
import { splatMeant } from "./rules/splatMeant.ts";
import { switchValue } from "./rules/switchValue.ts";
import { tableKeySlip } from "./rules/tableKeySlip.ts";
import { dateFormat } from "./rules/texts/dateFormat.ts";
import { directoryFilter } from "./rules/texts/directoryFilter.ts";
import { foreignText } from "./rules/texts/foreignText.ts";
import { pathSlip } from "./rules/texts/pathSlip.ts";
import { wildcardComparison } from "./rules/texts/wildcardComparison.ts";
import { wmiQuery } from "./rules/texts/wmiQuery.ts";
import { tooManyArguments } from "./rules/tooManyArguments.ts";
import { unjudgedCommand, unknownCommand } from "./rules/unknownCommand.ts";
import { unknownKey } from "./rules/unknownKey.ts";
import { unknownMember } from "./rules/unknownMember.ts";
import { unknownParameter } from "./rules/unknownParameter.ts";
import { unknownProperty } from "./rules/unknownProperty.ts";
import { unknownType } from "./rules/unknownType.ts";
import { wrongArgument } from "./rules/wrongArgument.ts";
import { wrongArgumentCount } from "./rules/wrongArgumentCount.ts";
import { wrongInput } from "./rules/wrongInput.ts";
import { wrongType } from "./rules/wrongType.ts";

/** All rules, in the order in which help lists them. */
export const rules: readonly Rule[] = [
  syntaxError,
  unknownCommand,
  moduleSlip,
  unknownParameter,
  ambiguousParameter,
  duplicateParameter,
  missingValue,
  missingParameter,
  conflictingParameters,
  tooManyArguments,
  wrongInput,
  invalidValue,
  wrongType,
  wrongLiteral,
  switchValue,
  splatMeant,
  invalidFilter,
  directoryFilter,
  wmiQuery,
  unknownType,
  unknownMember,
  unknownProperty,
  memberSlip,
  methodNotCalled,
  foreignMethod,
  fixedSizeList,
  tableKeySlip,
  unknownKey,
  unknownAttributeArgument,
  wrongArgument,
  wrongArgumentCount,
  readOnlyVariable,
  conditionOperator,
  nullComparison,
  caseComparison,
  comparedWord,
  negatedComparison,
  containsSides,
  wildcardComparison,
  wrongOperand,
  invalidPattern,
  formatArguments,
  unexpandedMember,
  unexpandedText,
  dateFormat,
  foreignText,
  pathSlip,
  sameFile,
  argumentsInParentheses,
  commaBeforeParameter,
  operatorArgument,
  missingPipe,
  dollarMissing,
  emptyPipeline,
  functionBeforeDefinition,
  catchOrder,
  duplicateDefinition,
  parameterNames,
  usingVariable,
  resourceProperty,
  commandVariable,
  mandatoryDefault,
  defaultSlip,
  breakOutsideLoop,
  unreachableCode,
  endlessLoop,
  switchWord,
  undefinedVariable,
  variableElsewhere,
  usedBeforeSet,
  currentObject,
  unknownDrive,
  environmentSlip,
  preferenceSlip,
  requiredEdition,
  editionSyntax,
  editionCommand,
  editionParameter,
  editionType,
  editionMember,
  productCommand,
  productParameter,
  cloudOnly,
  aliasUsed,
  notModelledCommand,
  notModelledParameter,
  unjudgedCommand,
];
