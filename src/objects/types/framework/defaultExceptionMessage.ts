import type { ClrType } from "../ClrType.ts";

/** What an exception says that is made without a message. Observed: PowerShell 7.6. */
export function defaultExceptionMessage(type: ClrType): string {
  for (let at: ClrType | null = type; at; at = at.base) {
    if (ownNames.has(at.name)) return type.name;
    if (ownKinds.has(at.name)) return `An error of type "${type.name}" has occurred.`;
    const message = messages.get(at.name);
    if (message === null) break;
    if (message !== undefined) return message;
  }
  return `Exception of type '${type.name}' was thrown.`;
}

/** These, and what derives from them, say their own name. */
const ownNames: ReadonlySet<string> = new Set(
  ["ExtendedTypeSystemException", "MetadataException", "PSInvalidCastException"].map(
    (name) => `System.Management.Automation.${name}`,
  ),
);

const ownKinds: ReadonlySet<string> = new Set(
  ["Host.HostException", "Remoting.PSRemotingDataStructureException", "Remoting.PSRemotingTransportException"].map(
    (name) => `System.Management.Automation.${name}`,
  ),
);

/** A type that is not here says what its base type says; null: that it was thrown. */
const messages: ReadonlyMap<string, string | null> = new Map([
  ["System.AggregateException", "One or more errors occurred."],
  ["System.ObjectDisposedException", "Cannot access a disposed object."],
  ["System.ApplicationException", "Error in the application."],
  ["System.SystemException", "System error."],
  ["System.Threading.Tasks.TaskSchedulerException", "An exception was thrown by a TaskScheduler."],
  ["System.Runtime.AmbiguousImplementationException", "Ambiguous implementation found."],
  [
    "System.Diagnostics.UnreachableException",
    "The program executed an instruction that was thought to be unreachable.",
  ],
  ["System.Diagnostics.Tracing.EventSourceException", "An error occurred when writing to a listener."],
  ["System.Threading.BarrierPostPhaseException", "The postPhaseAction failed with an exception."],
  ["System.Net.Mail.SmtpException", "Syntax error, command unrecognized."],
  ["Microsoft.Management.Infrastructure.CimException", ""],
  ["System.BadImageFormatException", "Format of the executable (.exe) or library (.dll) is invalid."],
  ["System.TypeLoadException", "Failure has occurred while loading a type."],
  [
    "System.AccessViolationException",
    "Attempted to read or write protected memory. This is often an indication that other memory is corrupt.",
  ],
  ["System.AppDomainUnloadedException", "Attempted to access an unloaded AppDomain."],
  ["System.ArgumentException", "Value does not fall within the expected range."],
  ["System.ArithmeticException", "Overflow or underflow in the arithmetic operation."],
  ["System.ArrayTypeMismatchException", "Attempted to access an element as a type incompatible with the array."],
  ["System.CannotUnloadAppDomainException", "Attempt to unload the AppDomain failed."],
  ["System.ContextMarshalException", "Attempted to marshal an object across a context boundary."],
  ["System.DataMisalignedException", "A datatype misalignment was detected in a load or store instruction."],
  ["System.ExecutionEngineException", "Internal error in the runtime."],
  ["System.FormatException", "One of the identified items was in an invalid format."],
  ["System.IndexOutOfRangeException", "Index was outside the bounds of the array."],
  [
    "System.InsufficientExecutionStackException",
    "Insufficient stack to continue executing the program safely. This can happen from having too many functions on the call stack or function on the stack using too much stack space.",
  ],
  ["System.InvalidCastException", "Specified cast is not valid."],
  ["System.InvalidOperationException", "Operation is not valid due to the current state of the object."],
  ["System.InvalidProgramException", "Common Language Runtime detected an invalid program."],
  ["System.MemberAccessException", "Cannot access member."],
  [
    "System.MulticastNotSupportedException",
    "Attempted to add multiple callbacks to a delegate that does not support multicast.",
  ],
  ["System.NotImplementedException", "The method or operation is not implemented."],
  ["System.NotSupportedException", "Specified method is not supported."],
  ["System.NullReferenceException", "Object reference not set to an instance of an object."],
  ["System.OperationCanceledException", "The operation was canceled."],
  ["System.OutOfMemoryException", "Insufficient memory to continue the execution of the program."],
  ["System.RankException", "Attempted to operate on an array with the incorrect number of dimensions."],
  ["System.StackOverflowException", "Operation caused a stack overflow."],
  ["System.TimeoutException", "The operation has timed out."],
  ["System.TypeUnloadedException", "Type had been unloaded."],
  ["System.UnauthorizedAccessException", "Attempted to perform an unauthorized operation."],
  ["System.Security.SecurityException", "Security error."],
  ["System.Security.VerificationException", "Operation could destabilize the runtime."],
  ["System.Security.Cryptography.CryptographicException", "Error occurred during a cryptographic operation."],
  ["System.Resources.MissingManifestResourceException", "Unable to find manifest resource."],
  [
    "System.Resources.MissingSatelliteAssemblyException",
    "Resource lookup fell back to the ultimate fallback resources in a satellite assembly, but that satellite either was not found or could not be loaded. Please consider reinstalling or repairing the application.",
  ],
  ["System.Threading.AbandonedMutexException", "The wait completed due to an abandoned mutex."],
  [
    "System.Threading.SemaphoreFullException",
    "Adding the specified count to the semaphore would cause it to exceed its maximum count.",
  ],
  [
    "System.Threading.SynchronizationLockException",
    "Object synchronization method was called from an unsynchronized block of code.",
  ],
  ["System.Threading.ThreadInterruptedException", "Thread was interrupted from a waiting state."],
  ["System.Threading.ThreadStateException", "Thread was in an invalid state for the operation being executed."],
  ["System.Threading.WaitHandleCannotBeOpenedException", "No handle of the given name exists."],
  ["System.Runtime.Serialization.SerializationException", "Serialization error."],
  ["System.Runtime.InteropServices.ExternalException", "External component has thrown an exception."],
  [
    "System.Runtime.InteropServices.InvalidComObjectException",
    "Attempt has been made to use a COM object that does not have a backing class factory.",
  ],
  ["System.Runtime.InteropServices.InvalidOleVariantTypeException", "Specified OLE variant was invalid."],
  ["System.Runtime.InteropServices.MarshalDirectiveException", "Marshaling directives are invalid."],
  ["System.Runtime.InteropServices.SafeArrayRankMismatchException", "Specified array was not of the expected rank."],
  ["System.Runtime.InteropServices.SafeArrayTypeMismatchException", "Specified array was not of the expected type."],
  ["System.Reflection.AmbiguousMatchException", "Ambiguous match found."],
  ["System.Reflection.InvalidFilterCriteriaException", "Specified filter criteria was invalid."],
  ["System.Reflection.TargetException", null],
  [
    "System.Reflection.TargetParameterCountException",
    "Number of parameters specified does not match the expected number.",
  ],
  ["System.IO.InvalidDataException", "Found invalid data while decoding."],
  ["System.IO.IOException", "I/O error occurred."],
  ["System.Collections.Generic.KeyNotFoundException", "The given key was not present in the dictionary."],
  [
    "System.Management.Automation.InvalidPowerShellStateException",
    "The state of the current PowerShell instance is not valid for this operation.",
  ],
  [
    "System.Management.Automation.InvalidJobStateException",
    "The state of the current job instance is not valid for this operation.",
  ],
  ["System.Management.Automation.JobFailedException", ""],
  ["System.Management.Automation.ParentContainsErrorRecordException", ""],
  ["System.Management.Automation.ScriptCallDepthException", "The script failed due to call depth overflow."],
  ["System.Management.Automation.PipelineDepthException", "The pipeline failed due to call depth overflow."],
  ["System.Management.Automation.HaltCommandException", "The command was stopped by the user."],
  [
    "System.Management.Automation.Runspaces.InvalidRunspaceStateException",
    "The runspace state is not valid for this operation.",
  ],
  [
    "System.Management.Automation.Runspaces.InvalidPipelineStateException",
    "The pipeline state is not valid for this operation.",
  ],
  [
    "System.Management.Automation.Runspaces.InvalidRunspacePoolStateException",
    "The state of the runspace pool is not valid for this operation.",
  ],
  ["System.Xml.XmlException", "An XML error has occurred."],
  ["System.Xml.Schema.XmlSchemaException", "A schema error occurred."],
  ["System.Xml.Xsl.XsltException", ""],
  ["System.Xml.XPath.XPathException", ""],
  ["System.ComponentModel.WarningException", null],
  ["System.Data.DataException", "Data Exception."],
  ["System.Data.DBConcurrencyException", "DB concurrency violation."],
  ["System.ArgumentNullException", "Value cannot be null."],
  ["System.ArgumentOutOfRangeException", "Specified argument was out of the range of valid values."],
  ["System.DivideByZeroException", "Attempted to divide by zero."],
  ["System.DllNotFoundException", "Dll was not found."],
  ["System.DuplicateWaitObjectException", "Duplicate objects in argument."],
  ["System.EntryPointNotFoundException", "Entry point was not found."],
  ["System.FieldAccessException", "Attempted to access a field that is not accessible by the caller."],
  ["System.MethodAccessException", "Attempt to access the method failed."],
  ["System.MissingMemberException", "Attempted to access a missing member."],
  ["System.NotFiniteNumberException", "Number encountered was not a finite quantity."],
  ["System.OverflowException", "Arithmetic operation resulted in an overflow."],
  ["System.PlatformNotSupportedException", "Operation is not supported on this platform."],
  ["System.TypeAccessException", "Attempt to access the type failed."],
  ["System.Globalization.CultureNotFoundException", "Culture is not supported."],
  ["System.Threading.Tasks.TaskCanceledException", "A task was canceled."],
  [
    "System.Runtime.InteropServices.COMException",
    "Unexpected HRESULT has been returned from a call to a COM component.",
  ],
  [
    "System.Runtime.CompilerServices.SwitchExpressionException",
    "Non-exhaustive switch expression failed to match its input.",
  ],
  ["System.Reflection.CustomAttributeFormatException", "Binary format of the specified custom attribute was invalid."],
  ["System.IO.FileLoadException", "Could not load the specified file."],
  ["System.IO.FileNotFoundException", "Unable to find the specified file."],
  ["System.IO.DirectoryNotFoundException", "Attempted to access a path that is not on the disk."],
  ["System.IO.EndOfStreamException", "Attempted to read past the end of the stream."],
  [
    "System.IO.PathTooLongException",
    "The specified file name or path is too long, or a component of the specified path is too long.",
  ],
  ["System.Management.Automation.PSSecurityException", "Cannot run software. Permission is denied."],
  ["System.Management.Automation.PipelineStoppedException", "The pipeline has been stopped."],
  [
    "System.Management.Automation.ActionPreferenceStopException",
    "Running commands is prevented by Stop policy settings.",
  ],
  ["System.Management.Automation.ParameterBindingException", ""],
  [
    "System.Text.RegularExpressions.RegexMatchTimeoutException",
    "The Regex engine has timed out while trying to match a pattern to an input string. This can occur for many reasons, including very large inputs or excessive backtracking caused by nested quantifiers, back-references and other factors.",
  ],
  [
    "System.IO.DriveNotFoundException",
    "Could not find the drive. The drive might not be ready or might not be mapped.",
  ],
  [
    "System.Security.Cryptography.AuthenticationTagMismatchException",
    "The computed authentication tag did not match the input authentication tag.",
  ],
  ["System.Data.ConstraintException", "Constraint Exception."],
  ["System.Data.DeletedRowInaccessibleException", "Deleted rows inaccessible."],
  ["System.Data.DuplicateNameException", "Duplicate name not allowed."],
  ["System.Data.InRowChangingEventException", "Operation not supported in the RowChanging event."],
  ["System.Data.InvalidConstraintException", "Invalid constraint."],
  ["System.Data.MissingPrimaryKeyException", "Missing primary key."],
  ["System.Data.NoNullAllowedException", "Null not allowed."],
  ["System.Data.ReadOnlyException", "Column is marked read only."],
  ["System.Data.RowNotInTableException", "Row not found in table."],
  ["System.Data.VersionNotFoundException", "Version not found."],
  ["System.MissingFieldException", "Attempted to access a non-existing field."],
  ["System.MissingMethodException", "Attempted to access a missing method."],
]);
