import type { Rule } from "./Rule.ts";
import { aliasUsed } from "./rules/aliasUsed.ts";
import { ambiguousParameter } from "./rules/calls/ambiguousParameter.ts";
import { argumentsInParentheses } from "./rules/calls/argumentsInParentheses.ts";
import { commaBeforeParameter } from "./rules/calls/commaBeforeParameter.ts";
import { conflictingParameters } from "./rules/calls/conflictingParameters.ts";
import { duplicateParameter } from "./rules/calls/duplicateParameter.ts";
import { invalidValue } from "./rules/calls/invalidValue.ts";
import { missingParameter } from "./rules/calls/missingParameter.ts";
import { missingPipe } from "./rules/calls/missingPipe.ts";
import { missingValue } from "./rules/calls/missingValue.ts";
import { operatorArgument } from "./rules/calls/operatorArgument.ts";
import { passThruMissing } from "./rules/calls/passThruMissing.ts";
import { sameFile } from "./rules/calls/sameFile.ts";
import { splatMeant } from "./rules/calls/splatMeant.ts";
import { switchValue } from "./rules/calls/switchValue.ts";
import { tooManyArguments } from "./rules/calls/tooManyArguments.ts";
import { unknownParameter } from "./rules/calls/unknownParameter.ts";
import { wrongArgument } from "./rules/calls/wrongArgument.ts";
import { boundParameter } from "./rules/definitions/boundParameter.ts";
import { classMembers } from "./rules/definitions/classMembers.ts";
import { commandVariable } from "./rules/definitions/commandVariable.ts";
import { duplicateDefinition } from "./rules/definitions/duplicateDefinition.ts";
import { parameterNames } from "./rules/definitions/parameterNames.ts";
import { resourceProperty } from "./rules/definitions/resourceProperty.ts";
import { unknownExport } from "./rules/definitions/unknownExport.ts";
import { usingVariable } from "./rules/definitions/usingVariable.ts";
import { dollarMissing } from "./rules/dollarMissing.ts";
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
import { breakOutsideLoop } from "./rules/flow/breakOutsideLoop.ts";
import { catchOrder } from "./rules/flow/catchOrder.ts";
import { emptyPipeline } from "./rules/flow/emptyPipeline.ts";
import { endlessLoop } from "./rules/flow/endlessLoop.ts";
import { functionBeforeDefinition } from "./rules/flow/functionBeforeDefinition.ts";
import { lostValue } from "./rules/flow/lostValue.ts";
import { mandatoryDefault } from "./rules/flow/mandatoryDefault.ts";
import { pastEnd } from "./rules/flow/pastEnd.ts";
import { readOnlyVariable } from "./rules/flow/readOnlyVariable.ts";
import { undefinedVariable } from "./rules/flow/undefinedVariable.ts";
import { unreachableCode } from "./rules/flow/unreachableCode.ts";
import { usedBeforeSet } from "./rules/flow/usedBeforeSet.ts";
import { variableElsewhere } from "./rules/flow/variableElsewhere.ts";
import { invalidFilter } from "./rules/invalidFilter.ts";
import { assemblySlip } from "./rules/language/assemblySlip.ts";
import { caseComparison } from "./rules/language/caseComparison.ts";
import { comparedWord } from "./rules/language/comparedWord.ts";
import { conditionOperator } from "./rules/language/conditionOperator.ts";
import { containsSides } from "./rules/language/containsSides.ts";
import { currentObject } from "./rules/language/currentObject.ts";
import { defaultSlip } from "./rules/language/defaultSlip.ts";
import { environmentSlip } from "./rules/language/environmentSlip.ts";
import { formatArguments } from "./rules/language/formatArguments.ts";
import { invalidPattern } from "./rules/language/invalidPattern.ts";
import { negatedComparison } from "./rules/language/negatedComparison.ts";
import { nullComparison } from "./rules/language/nullComparison.ts";
import { preferenceSlip } from "./rules/language/preferenceSlip.ts";
import { switchWord } from "./rules/language/switchWord.ts";
import { syntaxError } from "./rules/language/syntaxError.ts";
import { unexpandedMember } from "./rules/language/unexpandedMember.ts";
import { unexpandedText } from "./rules/language/unexpandedText.ts";
import { unknownAttributeArgument } from "./rules/language/unknownAttributeArgument.ts";
import { unknownDrive } from "./rules/language/unknownDrive.ts";
import { wrongLiteral } from "./rules/language/wrongLiteral.ts";
import { wrongOperand } from "./rules/language/wrongOperand.ts";
import { fixedSizeList } from "./rules/members/fixedSizeList.ts";
import { foreignMethod } from "./rules/members/foreignMethod.ts";
import { memberSlip } from "./rules/members/memberSlip.ts";
import { methodNotCalled } from "./rules/members/methodNotCalled.ts";
import { tableKeySlip } from "./rules/members/tableKeySlip.ts";
import { unknownKey } from "./rules/members/unknownKey.ts";
import { unknownMember } from "./rules/members/unknownMember.ts";
import { unknownProperty } from "./rules/members/unknownProperty.ts";
import { unknownType } from "./rules/members/unknownType.ts";
import { wrongArgumentCount } from "./rules/members/wrongArgumentCount.ts";
import { wrongType } from "./rules/members/wrongType.ts";
import { moduleSlip } from "./rules/moduleSlip.ts";
import { dateFormat } from "./rules/texts/dateFormat.ts";
import { defaultKey } from "./rules/texts/defaultKey.ts";
import { directoryFilter } from "./rules/texts/directoryFilter.ts";
import { foreignText } from "./rules/texts/foreignText.ts";
import { graphFilter } from "./rules/texts/graphFilter.ts";
import { pathSlip } from "./rules/texts/pathSlip.ts";
import { wildcardComparison } from "./rules/texts/wildcardComparison.ts";
import { wmiQuery } from "./rules/texts/wmiQuery.ts";
import { xpathFault } from "./rules/texts/xpathFault.ts";
import { unjudgedCommand, unknownCommand } from "./rules/unknownCommand.ts";
import { wrongInput } from "./rules/wrongInput.ts";

/** All rules, in the order in which help lists them. */
export const rules: readonly Rule[] = [
  syntaxError,
  unknownCommand,
  moduleSlip,
  unknownParameter,
  ambiguousParameter,
  duplicateParameter,
  defaultKey,
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
  graphFilter,
  wmiQuery,
  xpathFault,
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
  passThruMissing,
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
  boundParameter,
  classMembers,
  parameterNames,
  usingVariable,
  resourceProperty,
  commandVariable,
  mandatoryDefault,
  defaultSlip,
  breakOutsideLoop,
  unreachableCode,
  endlessLoop,
  pastEnd,
  switchWord,
  undefinedVariable,
  variableElsewhere,
  usedBeforeSet,
  currentObject,
  unknownDrive,
  environmentSlip,
  preferenceSlip,
  lostValue,
  assemblySlip,
  unknownExport,
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
