import type { EditionText } from "../Edition.ts";
import type { ErrorCategoryName } from "../ErrorCategoryName.ts";

/** Texts of errors that the engine itself raises. The key is the error id unless `id` says another. */
export interface RuntimeMessage extends EditionText {
  readonly category: ErrorCategoryName;
  /** Exception type in System.Management.Automation; absent: RuntimeException. */
  readonly exception?: string;
  readonly id?: string;
}

const messages = {
  NotModelled: {
    text: "{0} is known but not modelled by cmdlab. Run 'cmdlab coverage' for what is.",
    category: "NotImplemented",
    exception: "PSNotImplementedException",
  },
  KnownAndAbsent: {
    text: "{0} is known ({1}) but not modelled by cmdlab.{2}",
    category: "NotImplemented",
    exception: "PSNotImplementedException",
    id: "NotModelled",
  },
  NoEditedInput: {
    text: "No input is being edited: this is for script blocks that keys are bound to (Set-PSReadLineKeyHandler -ScriptBlock).",
    category: "InvalidOperation",
    exception: "PSInvalidOperationException",
  },
  UsingVariableIsUndefined: {
    text: "The value of the using variable '{0}' cannot be retrieved because it has not been set in the local session.",
    category: "InvalidOperation",
  },
  MethodNotFound: {
    text: "Method invocation failed because [{0}] does not contain a method named '{1}'.",
    category: "InvalidOperation",
  },
  BadEnumeration: {
    text: "An error occurred while enumerating through a collection: {0}.",
    category: "InvalidOperation",
  },
  InvokeMethodOnNull: { text: "You cannot call a method on a null-valued expression.", category: "InvalidOperation" },
  InvalidFilenameOption: {
    text: "The file name argument to -file in the switch statement is not valid.",
    category: "InvalidOperation",
  },
  FileReadError: { text: "The file could not be read: {0}.", category: "InvalidOperation" },
  NullArray: { text: "Cannot index into a null array.", category: "InvalidOperation" },
  PropertyNotFound: {
    text: "The property '{0}' cannot be found on this object. Verify that the property exists and can be set.",
    category: "InvalidOperation",
  },
  MethodCountCouldNotFindBestGeneric: {
    text: 'Could not find a suitable generic method overload for "{0}" with "{1}" type parameters, and the argument count: "{2}".',
    category: "NotSpecified",
    exception: "MethodException",
  },
  MethodCountCouldNotFindBest: {
    text: 'Cannot find an overload for "{0}" and the argument count: "{1}".',
    category: "NotSpecified",
    exception: "MethodException",
  },
  MethodAmbiguous: {
    id: "MethodCountCouldNotFindBest",
    text: 'Multiple ambiguous overloads found for "{0}" and the argument count: "{1}".',
    category: "NotSpecified",
    exception: "MethodException",
  },
  MethodArgumentConversionInvalidCastArgument: {
    text: 'Cannot convert argument "{0}", with value: "{1}", for "{2}" to type "{3}": "{4}"',
    category: "NotSpecified",
    exception: "MethodException",
  },
  NonRefArgumentToRefParameterMsg: {
    text: "Argument: '{0}' should be a System.Management.Automation.PSReference. Use [ref].",
    category: "NotSpecified",
    exception: "MethodException",
  },
  RefArgumentToNonRefParameterMsg: {
    text: "Argument: '{0}' should not be a System.Management.Automation.PSReference. Do not use [ref].",
    category: "NotSpecified",
    exception: "MethodException",
  },
  PropertyIsReadOnly: {
    id: "PropertyAssignmentException",
    text: "'{0}' is a ReadOnly property.",
    category: "InvalidOperation",
  },
  PropertyCannotBeSet: {
    id: "PropertyAssignmentException",
    text: "The property '{0}' cannot be found on this object. Verify that the property exists and can be set.",
    category: "InvalidOperation",
  },
  CannotIndex: { text: 'Unable to index into an object of type "{0}".', category: "InvalidOperation" },
  NullArrayIndex: { text: "Index operation failed; the array index evaluated to null.", category: "InvalidOperation" },
  NeedMultidimensionalIndex: {
    text: "You cannot index into a {0} dimensional array with index [{1}].",
    category: "InvalidOperation",
  },
  ArraySliceAssignmentFailed: {
    text: "Array assignment to [{0}] failed because assignment to slices is not supported.",
    category: "InvalidOperation",
  },
  ComparisonFailure: { text: 'Could not compare "{0}" to "{1}". Error: "{2}"', category: "InvalidOperation" },
  NotIcomparable: { text: 'Cannot compare "{0}" because it is not IComparable.', category: "InvalidOperation" },
  AliasLookupMemberNotPresent: {
    text: 'The member "{0}" is not present.',
    category: "NotSpecified",
    exception: "ExtendedTypeSystemException",
  },
  CycleInAliasLookup: {
    text: 'The alias with name "{0}" contains a cycle.',
    category: "NotSpecified",
    exception: "ExtendedTypeSystemException",
  },
  CannotChangePSMethodInfoValue: {
    text: 'Cannot set the Value property for PSMemberInfo object of type "{0}".',
    category: "NotSpecified",
    exception: "ExtendedTypeSystemException",
  },
  PSObjectCompareTo: {
    text: 'Cannot compare "{0}" to "{1}" because the objects are not the same type or the object "{0}" does not implement "IComparable".',
    category: "NotSpecified",
    exception: "ExtendedTypeSystemException",
  },
  AddHashTableToNonHashTable: {
    text: "A hash table can only be added to another hash table.",
    category: "InvalidOperation",
  },
  NotADefinedOperationForType: {
    text: "The operation '[{0}] {1} [{2}]' is not defined.",
    category: "InvalidOperation",
  },
  BadReplaceArgument: {
    text: "The {0} operator allows only two elements to follow it, not {1}.",
    category: "InvalidOperation",
  },
  InvalidRegularExpression: { text: "The regular expression pattern {0} is not valid.", category: "InvalidOperation" },
  ForEachNonexistentMemberReference: {
    text: "The ForEach() operator could not find a member '{0}' on the target object. Please verify that the named member exists and then try running your script again.",
    category: "InvalidOperation",
  },
  ForEachTypeConversionFailed: {
    text: "Unable to convert input to the target type [{0}] passed to the ForEach() operator. Please check the specified type and try running your script again.",
    category: "InvalidOperation",
  },
  FormatError: { text: "Error formatting a string: {0}.", category: "InvalidOperation" },
  BadSplitArgument: {
    id: "BadOperatorArgument",
    text: "The argument to operator '{0}' is not valid: {1}.",
    category: "InvalidOperation",
  },
  ScriptRequiresUnmatchedPSVersion: {
    text: "The script '{0}' cannot be run because it contained a \"#requires\" statement for PowerShell {1}. The version of PowerShell that is required by the script does not match the currently running version of PowerShell {2}.",
    desktop:
      "The script '{0}' cannot be run because it contained a \"#requires\" statement for Windows PowerShell {1}. The version of Windows PowerShell that is required by the script does not match the currently running version of Windows PowerShell {2}.",
    category: "ResourceUnavailable",
    exception: "ScriptRequiresException",
  },
  ScriptRequiresUnmatchedPSEdition: {
    text: "The script '{0}' cannot be run because it contained a \"#requires\" statement for PowerShell editions '{1}'. The edition of PowerShell that is required by the script does not match the currently running PowerShell {2} edition.",
    category: "NotSpecified",
  },
  ScriptRequiresMissingModules: {
    text: "The script '{0}' cannot be run because the following modules that are specified by the \"#requires\" statements of the script are missing: {1}.",
    category: "ResourceUnavailable",
    exception: "ScriptRequiresException",
  },
  ScriptRequiresMissingPSSnapIns: {
    text: "The script '{0}' cannot be run because the following snap-ins that are specified by the \"#requires\" statements of the script are missing: {1}.",
    category: "ResourceUnavailable",
    exception: "ScriptRequiresException",
  },
  RequiresShellIDInvalidForSingleShell: {
    text: "A #requires statement has specified only a shellID. #Requires statements must specify a required PowerShell snap-in when running in PowerShell.",
    category: "ResourceUnavailable",
    exception: "ScriptRequiresException",
  },
  OperatorRequiresNumber: {
    text: "The '{0}' operator works only on numbers. The operand is a '{1}'.",
    category: "InvalidOperation",
  },
  AsOperatorRequiresType: { text: "The right operand of '-as' must be a type.", category: "InvalidOperation" },
  IsOperatorRequiresType: { text: "The right operand of '{0}' must be a type.", category: "InvalidOperation" },
  InvalidSplitOptionCombination: {
    text: "The combination of options with the -split operator is not valid.",
    category: "ParserError",
    exception: "ParseException",
  },
  AmbiguousTypeReference: {
    text: "Type name '{0}' is ambiguous, it could be '{1}' or '{2}'.",
    category: "InvalidArgument",
  },
  TypeNotFoundWithMessage: { text: "Unable to find type [{0}]. Details: {1}", category: "InvalidOperation" },
  TypeNotFound: { text: "Unable to find type [{0}].", category: "InvalidOperation" },
  FunctionNotWritable: {
    text: "Cannot write to function {0} because it is read-only or constant.",
    category: "WriteError",
    exception: "SessionStateUnauthorizedAccessException",
  },
  FunctionNotRemovable: {
    text: "Cannot remove function {0} because it is constant.",
    category: "WriteError",
    exception: "SessionStateUnauthorizedAccessException",
  },
  VariableNotWritable: {
    text: "Cannot overwrite variable {0} because it is read-only or constant.",
    category: "WriteError",
    exception: "SessionStateUnauthorizedAccessException",
  },
  VariableNotRemovable: {
    text: "Cannot remove variable {0} because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option.",
    category: "WriteError",
    exception: "SessionStateUnauthorizedAccessException",
  },
  VariableAlreadyExists: {
    text: "A variable with name '{0}' already exists.",
    category: "ResourceExists",
    exception: "SessionStateException",
  },
  AliasAllScopeOptionCannotBeRemoved: {
    text: "The AllScope option cannot be removed from the alias '{0}'.",
    category: "WriteError",
    exception: "SessionStateUnauthorizedAccessException",
  },
  AliasCannotBeMadeConstant: {
    text: "Alias {0} cannot be made constant after it has been created. Aliases can only be made constant at creation time.",
    category: "WriteError",
    exception: "SessionStateUnauthorizedAccessException",
  },
  VariableAllScopeOptionCannotBeRemoved: {
    text: "The AllScope option cannot be removed from the variable '{0}'.",
    category: "WriteError",
    exception: "SessionStateUnauthorizedAccessException",
  },
  VariableIsPrivate: {
    text: "Cannot access the variable '${0}' because it is a private variable.",
    category: "PermissionDenied",
    exception: "SessionStateException",
  },
  VariableCannotBeMadeConstant: {
    text: "Existing variable {0} cannot be made constant. Variables can be made constant only at creation time.",
    category: "WriteError",
    exception: "SessionStateUnauthorizedAccessException",
  },
  VariableIsUndefined: {
    text: "The variable '${0}' cannot be retrieved because it has not been set.",
    category: "InvalidOperation",
  },
  NonExistingVariableReference: {
    text: "[ref] cannot be applied to a variable that does not exist.",
    category: "InvalidOperation",
  },
  PropertyNotFoundForType: { text: "Property '{0}' cannot be found for type '{1}'.", category: "InvalidOperation" },
  CustomAttributeTypeNotFound: {
    text: "Cannot find the type for custom attribute '{0}'. Make sure that the assembly that contains this type is loaded.",
    category: "InvalidOperation",
  },
  MaxRangeSmallerThanMinRange: {
    text: "The specified maximum range cannot be accepted because it is less than the specified minimum range. Update the ValidateRange attribute for the parameter.",
    category: "MetadataError",
    exception: "ValidationMetadataException",
  },
  AliasDeclaredMultipleTimes: {
    text: 'The alias "{0}" is declared multiple times.',
    category: "MetadataError",
    exception: "MetadataException",
  },
  ParameterDeclaredInParameterSetMultipleTimes: {
    text: 'The parameter "{0}" is declared in parameter-set "{1}" multiple times.',
    category: "MetadataError",
    exception: "MetadataException",
  },
  ParameterNameAlreadyExistsForCommand: {
    text: "A parameter with the name '{0}' was defined multiple times for the command.",
    category: "MetadataError",
    exception: "MetadataException",
  },
  AliasParameterNameAlreadyExistsForCommand: {
    text: "The parameter alias cannot be specified because an alias with the name '{0}' was already defined multiple times for the command.",
    category: "MetadataError",
    exception: "MetadataException",
  },
  ParameterNameConflictsWithAlias: {
    text: "The parameter '{0}' cannot be specified because it conflicts with the parameter alias of the same name for parameter '{1}'.",
    category: "MetadataError",
    exception: "MetadataException",
  },
  MinRangeNotTheSameTypeOfMaxRange: {
    text: "The specified minimum range ({0}) cannot be accepted because it is not the same type as the specified maximum range ({1}). Update the ValidateRange attribute for the parameter.",
    category: "MetadataError",
    exception: "ValidationMetadataException",
  },
  ValidateLengthMaxLengthSmallerThanMinLength: {
    text: "The specified maximum character length of the argument is shorter than the specified minimum argument character length. Update the ValidateLength attribute for the parameter.",
    category: "MetadataError",
    exception: "ValidationMetadataException",
  },
  ValidateRangeMaxLengthSmallerThanMinLength: {
    text: "The specified maximum number of arguments for a parameter is fewer than the specified minimum number of arguments. Update the ValidateCount attribute for the parameter.",
    category: "MetadataError",
    exception: "ValidationMetadataException",
  },
  ExceptionConstructingAttribute: {
    text: 'The following exception occurred while constructing the attribute "{0}": "{1}"',
    category: "InvalidOperation",
  },
  PropertyNotFoundStrict: {
    text: "The property '{0}' cannot be found on this object. Verify that the property exists.",
    category: "NotSpecified",
    exception: "PropertyNotFoundException",
  },
  ForEachPropertyNotFoundStrict: {
    id: "PropertyNotFoundStrict",
    text: "The property '{0}' cannot be found on this object. Verify that the property exists.",
    category: "InvalidOperation",
  },
  ForEachEmptyName: {
    id: "Argument",
    text: 'Cannot process argument because the value of argument "name" is not valid. Change the value of the "name" argument and run the operation again.',
    category: "InvalidArgument",
  },
  PropertyNotFoundOfNone: {
    id: "PropertyNotFoundStrict",
    text: "The property '{0}' cannot be found on this object. Verify that the property exists.",
    category: "InvalidOperation",
  },
  StrictModeFunctionCallWithParens: {
    text: "The function or command was called as if it were a method. Parameters should be separated by spaces. For information about parameters, see the about_Parameters Help topic.",
    category: "InvalidOperation",
  },
  InvalidNullKey: { text: "A null key is not allowed in a hash literal.", category: "InvalidOperation" },
  DuplicateKeyInHashLiteral: {
    text: "Duplicate keys '{0}' are not allowed in hash literals.",
    category: "InvalidOperation",
  },
  ScriptHalted: { text: "ScriptHalted", category: "OperationStopped" },
  ParsingTooManyParameterSets: {
    text: "Cannot get or run the command. The maximum number of parameter sets for this command has been exceeded.",
    category: "MetadataError",
    exception: "ParsingMetadataException",
  },
  ValidateSetGeneratedValidValuesListIsNull: {
    text: "Valid values generator return a null value.",
    category: "MetadataError",
    exception: "ValidationMetadataException",
  },
  ValidateSetFailure: {
    text: "The variable cannot be validated because the value {1} is not a valid value for the {0} variable.",
    category: "MetadataError",
    exception: "ValidationMetadataException",
  },
  InvalidAssignmentTarget: {
    text: "The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.",
    category: "InvalidOperation",
  },
  UsingWithoutInvokeCommand: {
    text: "A Using variable cannot be retrieved. A Using variable can be used only with Invoke-Command, Start-Job, or InlineScript in the script workflow. When it is used with Invoke-Command, the Using variable is valid only if the script block is invoked on a remote computer.",
    category: "InvalidOperation",
  },
  CallDepthOverflow: {
    text: "The script failed due to call depth overflow.",
    category: "InvalidOperation",
    exception: "ScriptCallDepthException",
  },
  ScopeIDExceedsAvailableScopes: {
    id: "ArgumentOutOfRange",
    text: "The scope number '{0}' exceeds the number of active scopes. (Parameter 'Scope')\nActual value was {0}.",
    desktop:
      "The scope number '{0}' exceeds the number of active scopes.\nParameter name: Scope\nActual value was {0}.",
    category: "InvalidArgument",
    exception: "PSArgumentOutOfRangeException",
  },
  ScopeNumberNegative: {
    id: "ArgumentOutOfRange",
    text: 'Cannot process argument because the value of argument "Scope" is out of range. Change argument "Scope" to a value that is within range. (Parameter \'Scope\')\nActual value was {0}.',
    desktop:
      'Cannot process argument because the value of argument "Scope" is out of range. Change argument "Scope" to a value that is within range.\nParameter name: Scope\nActual value was {0}.',
    category: "InvalidArgument",
    exception: "PSArgumentOutOfRangeException",
  },
  ScopeNameInvalid: {
    id: "Argument",
    text: 'Cannot process argument because the value of parameter "Scope" is not valid. Valid values are "Global", "Local", or "Script", or a number relative to the current scope (0 through the number of scopes where 0 is the current scope and 1 is its parent). Change the value of the "Scope" parameter and run the operation again.',
    category: "InvalidArgument",
    exception: "PSArgumentException",
  },
  BadExpression: {
    text: "The expression after '{0}' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.",
    category: "InvalidOperation",
  },
  ActionPreferenceStop: {
    text: "The running command stopped because the user selected the Stop option.",
    category: "OperationStopped",
    exception: "ActionPreferenceStopException",
  },
  ScriptsDisabled: {
    id: "UnauthorizedAccess",
    text: "File {0} cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies at https://go.microsoft.com/fwlink/?LinkID=135170.",
    desktop:
      "File {0} cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies at https:/go.microsoft.com/fwlink/?LinkID=135170.",
    category: "SecurityError",
    exception: "PSSecurityException",
  },
  ScriptNotSigned: {
    id: "UnauthorizedAccess",
    text: "File {0} cannot be loaded. The file {0} is not digitally signed. You cannot run this script on the current system. For more information about running scripts and setting execution policy, see about_Execution_Policies at https://go.microsoft.com/fwlink/?LinkID=135170.",
    desktop:
      "File {0} cannot be loaded. The file {0} is not digitally signed. You cannot run this script on the current system. For more information about running scripts and setting execution policy, see about_Execution_Policies at https:/go.microsoft.com/fwlink/?LinkID=135170.",
    category: "SecurityError",
    exception: "PSSecurityException",
  },
  CommandNotFoundException: {
    text: "The term '{0}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.",
    desktop:
      "The term '{0}' is not recognized as the name of a cmdlet, function, script file, or operable program. Check the spelling of the name, or if a path was included, verify that the path is correct and try again.",
    category: "ObjectNotFound",
    exception: "CommandNotFoundException",
  },
  CouldNotAutoloadMatchingModule: {
    text: "The '{0}' command was found in the module '{1}', but the module could not be loaded due to the following error: [{2}]\nFor more information, run 'Import-Module {1}'.",
    desktop:
      "The '{0}' command was found in the module '{1}', but the module could not be loaded. For more information, run 'Import-Module {1}'.",
    category: "ObjectNotFound",
    exception: "CommandNotFoundException",
  },
  NonInteractive: {
    id: "InvalidOperation",
    text: "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
    desktop: "Windows PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
    category: "InvalidOperation",
    exception: "PSInvalidOperationException",
  },
  PromptingNotAvailable: {
    id: "InvalidOperation",
    text: "The host has no person to ask.",
    category: "InvalidOperation",
    exception: "PSInvalidOperationException",
  },
  DynamicParametersWrongType: {
    id: "InvalidOperation",
    text: 'Object "{0}" is the wrong type to return from the dynamicparam block. The dynamicparam block must return either $null, or an object with type [System.Management.Automation.RuntimeDefinedParameterDictionary].',
    category: "InvalidOperation",
    exception: "PSInvalidOperationException",
  },
  HostFunctionNotImplemented: {
    text: "A command that prompts the user failed because the host program or the command type does not support user interaction. The host was attempting to request confirmation with the following message: {0}",
    category: "NotImplemented",
    exception: "Host.HostException",
  },
  HostInputNotImplemented: {
    id: "HostFunctionNotImplemented",
    text: "A command that prompts the user failed because the host program or the command type does not support user interaction. Try a host program that supports user interaction, such as the PowerShell Console, and remove prompt-related commands from command types that do not support user interaction.",
    category: "NotImplemented",
    exception: "Host.HostException",
  },
} as const satisfies Record<string, RuntimeMessage>;

export type RuntimeMessageId = keyof typeof messages;
export const runtimeMessages: Readonly<Record<RuntimeMessageId, RuntimeMessage>> = messages;
