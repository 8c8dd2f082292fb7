; The Windows installer, made by Inno Setup 6 of the bundle that `dev package` makes there. From the top:
;
;   py packaging\package.py
;   iscc /DVersion=0.1.0 packaging\windows\relbook.iss
;
; It installs for one person and asks for no administrator. Removing relbook leaves every book.

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0 packaging\windows\relbook.iss
#endif

[Setup]
AppId=io.github.relbook.relbook
AppName=relbook
AppVersion={#Version}
AppPublisher=The relbook authors
AppPublisherURL=https://github.com/relbook/relbook
DefaultDirName={autopf}\relbook
DefaultGroupName=relbook
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\relbook.ico
UninstallDisplayIcon={app}\relbook.exe
OutputDir=..\..\dist
OutputBaseFilename=relbook-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"

[CustomMessages]
english.BookStays=Your book was not touched. It lies in:
german.BookStays=Dein Buch wurde nicht angerührt. Es liegt in:
spanish.BookStays=Tu cuaderno no se ha tocado. Está en:

[InstallDelete]
; What an earlier version held and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\relbook\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\relbook"; Filename: "{app}\relbook.exe"; AppUserModelID: "io.github.relbook.relbook"

[Registry]
Root: HKA; Subkey: "Software\Classes\.relbook\OpenWithProgids"; ValueType: string; ValueName: "relbook.journal"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.relbook"; ValueType: string; ValueName: ""; ValueData: "relbook.journal"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\relbook.journal"; ValueType: string; ValueName: ""; ValueData: "relbook book"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\relbook.journal\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\relbook.exe,0"
Root: HKA; Subkey: "Software\Classes\relbook.journal\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\relbook.exe"" --journal ""%1"""

[Run]
Filename: "{app}\relbook.exe"; Description: "{cm:LaunchProgram,relbook}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if Step = usPostUninstall then
    SuppressibleMsgBox(CustomMessage('BookStays') + #13#10 + ExpandConstant('{localappdata}\relbook'),
      mbInformation, MB_OK, IDOK);
end;
