/** Classes that scripts ask WMI for (Microsoft's reference of the Win32 providers). */
export const wmiClassNames: readonly string[] = (
  "Account ACE BaseBoard Battery BIOS BootConfiguration Bus CacheMemory CDROMDrive ComputerShutdownEvent ComputerSystem ComputerSystemProduct " +
  "ConnectionShare CurrentProbe DCOMApplication Desktop DesktopMonitor DeviceChangeEvent DFSNode DFSTarget Directory DiskDrive DiskDriveToDiskPartition DiskPartition " +
  "DiskQuota DisplayConfiguration DisplayControllerConfiguration Environment Fan FloppyDrive Group GroupUser IDEController InstalledSoftwareElement " +
  "InstalledStoreProgram InstalledWin32Program IP4RouteTable Keyboard LoadOrderGroup LocalTime LoggedOnUser LogicalDisk LogicalDiskRootDirectory " +
  "LogicalDiskToPartition LogicalFileSecuritySetting LogicalMemoryConfiguration LogicalShareSecuritySetting LogonSession MappedLogicalDisk MemoryArray " +
  "MemoryDevice MotherboardDevice MountPoint NetworkAdapter NetworkAdapterConfiguration NetworkAdapterSetting NetworkClient NetworkConnection NetworkLoginProfile " +
  "NetworkProtocol NTDomain NTEventlogFile NTLogEvent OnBoardDevice OperatingSystem OptionalFeature OSRecoveryConfiguration PageFile PageFileSetting " +
  "PageFileUsage PerfFormattedData_PerfOS_Memory PerfFormattedData_PerfOS_Processor PerfFormattedData_PerfOS_System PerfFormattedData_PerfDisk_LogicalDisk " +
  "PerfFormattedData_PerfDisk_PhysicalDisk PerfFormattedData_PerfProc_Process PerfFormattedData_Tcpip_NetworkInterface PerfRawData_PerfOS_Processor " +
  "PhysicalMedia PhysicalMemory PhysicalMemoryArray PingStatus PnPDevice PnPEntity PnPSignedDriver PointingDevice PortConnector PortResource PowerPlan Printer " +
  "PrinterConfiguration PrinterDriver PrintJob Process Processor ProcessStartTrace ProcessStartup ProcessStopTrace ProcessTrace Product " +
  "ProgramGroup QuickFixEngineering QuotaSetting Registry ReliabilityRecords ScheduledJob SCSIController SecurityDescriptor SecuritySetting SerialPort ServerFeature Service " +
  "SessionProcess Share ShadowCopy ShadowStorage ShortcutFile SID SoftwareFeature SoundDevice StartupCommand SystemAccount SystemBIOS " +
  "SystemDriver SystemEnclosure SystemOperatingSystem SystemServices SystemSlot SystemUsers TapeDrive TemperatureProbe Thread TimeZone Trustee TSAccount " +
  "TSGeneralSetting TSPermissionsSetting TSRemoteControlSetting TSSessionSetting TerminalService TerminalServiceSetting USBController USBControllerDevice USBHub UserAccount UserDesktop UserProfile VideoController VideoSettings " +
  "VoltageProbe Volume VolumeChangeEvent VolumeQuota WindowsProductActivation WinSAT WMISetting"
)
  .split(" ")
  .map((name) => `Win32_${name}`);
