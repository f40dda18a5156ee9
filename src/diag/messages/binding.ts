import type { EditionText } from "../Edition.ts";
import type { ErrorCategoryName } from "../ErrorCategoryName.ts";

interface BindingMessage extends EditionText {
  readonly category: ErrorCategoryName;
  readonly id?: string;
  readonly exception?: string;
}

const messages = {
  NamedParameterNotFound: {
    text: "A parameter cannot be found that matches parameter name '{0}'.",
    category: "InvalidArgument",
  },
  PositionalParameterNotFound: {
    text: "A positional parameter cannot be found that accepts argument '{0}'.",
    category: "InvalidArgument",
  },
  GetDynamicParametersException: {
    text: "Cannot retrieve the dynamic parameters for the cmdlet. {0}",
    category: "InvalidArgument",
  },
  MismatchedPSTypeName: {
    text: "Cannot bind argument to parameter '{0}', because PSTypeNames of the argument do not match the PSTypeName required by the parameter: {1}.",
    category: "InvalidArgument",
    exception: "System.Management.Automation.ParameterBindingArgumentTransformationException",
  },
  AmbiguousParameter: {
    text: "Parameter cannot be processed because the parameter name '{0}' is ambiguous. Possible matches include:{1}.",
    category: "InvalidArgument",
  },
  AmbiguousPositionalParameterNoName: {
    text: "Cannot bind positional parameters because no names were given.",
    category: "InvalidArgument",
  },
  MissingArgument: {
    text: "Missing an argument for parameter '{0}'. Specify a parameter of type '{1}' and try again.",
    category: "InvalidArgument",
  },
  ParameterAlreadyBound: {
    text: "Cannot bind parameter because parameter '{0}' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\".",
    category: "InvalidArgument",
  },
  AmbiguousParameterSet: {
    text: "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.",
    desktop: "Parameter set cannot be resolved using the specified named parameters.",
    category: "InvalidArgument",
  },
  AmbiguousRemainingArguments: {
    id: "AmbiguousParameterSet",
    text: "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.",
    desktop: "Parameter set cannot be resolved using the specified named parameters.",
    category: "MetadataError",
  },
  MissingMandatoryParameter: {
    text: "Cannot process command because of one or more missing mandatory parameters:{0}.",
    category: "InvalidArgument",
  },
  ParameterArgumentValidationError: {
    text: "Cannot validate argument on parameter '{0}'. {1}",
    category: "InvalidData",
    exception: "System.Management.Automation.ParameterBindingValidationException",
  },
  ParameterArgumentValidationErrorNullNotAllowed: {
    text: "Cannot bind argument to parameter '{0}' because it is null.",
    category: "InvalidData",
    exception: "System.Management.Automation.ParameterBindingValidationException",
  },
  ParameterArgumentValidationErrorEmptyStringNotAllowed: {
    text: "Cannot bind argument to parameter '{0}' because it is an empty string.",
    category: "InvalidData",
    exception: "System.Management.Automation.ParameterBindingValidationException",
  },
  ParameterArgumentValidationErrorEmptyArrayNotAllowed: {
    text: "Cannot bind argument to parameter '{0}' because it is an empty array.",
    category: "InvalidData",
    exception: "System.Management.Automation.ParameterBindingValidationException",
  },
  ParameterArgumentValidationErrorEmptyCollectionNotAllowed: {
    text: "Cannot bind argument to parameter '{0}' because it is an empty collection.",
    category: "InvalidData",
    exception: "System.Management.Automation.ParameterBindingValidationException",
  },
  ParameterArgumentTransformationError: {
    text: "Cannot process argument transformation on parameter '{0}'. {1}",
    category: "InvalidData",
    exception: "System.Management.Automation.ParameterBindingArgumentTransformationException",
  },
  ParameterBindingFailed: {
    text: `Cannot bind parameter '{0}' to the target. Exception setting "{0}": "{1}"`,
    category: "WriteError",
  },
  CannotConvertArgumentNoMessage: {
    text: "Cannot bind parameter '{0}'. {1}",
    category: "InvalidArgument",
  },
  CannotConvertArgument: {
    text: "Cannot convert '{0}' to the type '{1}' required by parameter '{2}'. {3}",
    category: "InvalidArgument",
  },
  InputObjectNotBound: {
    text: "The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.",
    category: "InvalidArgument",
  },
  InputObjectMissingMandatory: {
    text: "The input object cannot be bound because it did not contain the information required to bind all mandatory parameters: {0}",
    category: "InvalidArgument",
  },
  ScriptBlockArgumentNoInput: {
    text: "Cannot evaluate parameter '{0}' because its argument is specified as a script block and there is no input. A script block cannot be evaluated without input.",
    category: "MetadataError",
  },
  ScriptBlockArgumentInvocationFailed: {
    text: "The input to the script block for parameter '{0}' failed. {1}",
    category: "InvalidArgument",
  },
  ScriptBlockArgumentNoOutput: {
    text: "Cannot evaluate parameter '{0}' because its argument input did not produce any output.",
    category: "InvalidArgument",
  },
} as const satisfies Record<string, BindingMessage>;

export type BindingMessageId = keyof typeof messages;
export const bindingMessages: Readonly<Record<BindingMessageId, BindingMessage>> = messages;
