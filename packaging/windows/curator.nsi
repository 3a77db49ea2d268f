; Curator's installer for Windows: for one user, without an administrator, over an older version too.
;   makensis -X"Target amd64-unicode" -DVERSION=1.2.3 -DPUBLISHER=NAME -DSOURCE=folder -DICON=curator.ico -DOUT=curator-setup.exe curator.nsi
; /S installs without a window, /D=FOLDER (last, without quotes) elsewhere; /FILES=1 and /EXPLORER=0 choose options.

Unicode true
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Curator"
!define DIRECTORY_VERB "Software\Classes\Directory\shell\Curator"
!define BACKGROUND_VERB "Software\Classes\Directory\Background\shell\Curator"
!define TYPE "Curator.Settings"

Name "Curator"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Curator"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Curator"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs Curator"
VIAddVersionKey LegalCopyright "${PUBLISHER}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\curator-gui.exe"
!insertmacro MUI_PAGE_COMPONENTS
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveDirectory
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE Ukrainian

LangString RUNNING ${LANG_ENGLISH} "Curator is running. Close its windows and try again; nothing was changed."
LangString RUNNING ${LANG_GERMAN} "Curator läuft. Schließen Sie seine Fenster und versuchen Sie es noch einmal; es wurde nichts geändert."
LangString RUNNING ${LANG_UKRAINIAN} "Curator працює. Закрийте його вікна та спробуйте ще раз; нічого не змінено."
LangString FOREIGN ${LANG_ENGLISH} "This folder holds files of something else. Choose an empty one; nothing was changed."
LangString FOREIGN ${LANG_GERMAN} "Dieser Ordner enthält anderes. Wählen Sie einen leeren; es wurde nichts geändert."
LangString FOREIGN ${LANG_UKRAINIAN} "У цій теці є чужі файли. Виберіть порожню; нічого не змінено."
LangString UNWRITABLE ${LANG_ENGLISH} "This folder cannot be written to. Choose another one; nothing was changed."
LangString UNWRITABLE ${LANG_GERMAN} "In diesen Ordner kann nicht geschrieben werden. Wählen Sie einen anderen; es wurde nichts geändert."
LangString UNWRITABLE ${LANG_UKRAINIAN} "У цю теку не можна записувати. Виберіть іншу; нічого не змінено."
LangString ROOM ${LANG_ENGLISH} "There is not enough room on this disk; nothing was changed."
LangString ROOM ${LANG_GERMAN} "Auf diesem Datenträger ist zu wenig Platz; es wurde nichts geändert."
LangString ROOM ${LANG_UKRAINIAN} "На цьому диску замало місця; нічого не змінено."
LangString BROKEN_OFF ${LANG_ENGLISH} "Not everything could be written. What was written is removed again; make room on this disk and start once more."
LangString BROKEN_OFF ${LANG_GERMAN} "Es konnte nicht alles geschrieben werden. Das Geschriebene ist wieder entfernt; schaffen Sie Platz und beginnen Sie noch einmal."
LangString BROKEN_OFF ${LANG_UKRAINIAN} "Не все вдалося записати. Записане знову вилучено; звільніть місце на диску та почніть ще раз."
LangString OPEN_IN ${LANG_ENGLISH} "Open in Curator"
LangString OPEN_IN ${LANG_GERMAN} "In Curator öffnen"
LangString OPEN_IN ${LANG_UKRAINIAN} "Відкрити в Curator"

LangString EXPLORER_ENTRY ${LANG_ENGLISH} "Explorer: Open in Curator"
LangString EXPLORER_ENTRY ${LANG_GERMAN} "Explorer: In Curator öffnen"
LangString EXPLORER_ENTRY ${LANG_UKRAINIAN} "Провідник: Відкрити в Curator"
LangString FILES_OFFERED ${LANG_ENGLISH} "Offer Curator for Markdown files"
LangString FILES_OFFERED ${LANG_GERMAN} "Curator für Markdown-Dateien anbieten"
LangString FILES_OFFERED ${LANG_UKRAINIAN} "Пропонувати Curator для файлів Markdown"

!macro Stop TEXT
  SetErrorLevel 2
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  Abort
!macroend

; A program that runs cannot be renamed over: try with a file of ours, and put it back.
!macro StopIfRunning
  ${For} $1 1 2
    StrCpy $2 "curator.exe"
    ${If} $1 = 2
      StrCpy $2 "curator-gui.exe"
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\$2"
      ClearErrors
      FileOpen $0 "$INSTDIR\$2" a
      ${If} ${Errors}
        !insertmacro Stop "$(RUNNING)"
      ${EndIf}
      FileClose $0
    ${EndIf}
  ${Next}
!macroend

Function LeaveDirectory
  Call CheckFolder
FunctionEnd

Section "Curator" PROGRAM
  SectionIn RO
  Call CheckFolder
  ; nothing of an older version stays
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\curator.exe"
  Delete "$INSTDIR\curator-gui.exe"
  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${SOURCE}\*.*"
  ${If} ${Errors}
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\curator.exe"
    Delete "$INSTDIR\curator-gui.exe"
    !insertmacro Stop "$(BROKEN_OFF)"
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Curator.lnk" "$INSTDIR\curator-gui.exe"

  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\curator.exe" "" "$INSTDIR\curator-gui.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Curator"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\curator-gui.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
SectionEnd

Section "$(EXPLORER_ENTRY)" EXPLORER
  WriteRegStr HKCU "${DIRECTORY_VERB}" "" "$(OPEN_IN)"
  WriteRegStr HKCU "${DIRECTORY_VERB}" "Icon" "$INSTDIR\curator-gui.exe"
  WriteRegStr HKCU "${DIRECTORY_VERB}\command" "" '"$INSTDIR\curator-gui.exe" "%1"'
  WriteRegStr HKCU "${BACKGROUND_VERB}" "" "$(OPEN_IN)"
  WriteRegStr HKCU "${BACKGROUND_VERB}" "Icon" "$INSTDIR\curator-gui.exe"
  WriteRegStr HKCU "${BACKGROUND_VERB}\command" "" '"$INSTDIR\curator-gui.exe" "%V"'
SectionEnd

Section /o "$(FILES_OFFERED)" FILES
  WriteRegStr HKCU "Software\Classes\${TYPE}" "" "Article"
  WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\curator-gui.exe"
  WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\curator-gui.exe" "%1"'
  ; offered under "Open with"; what opens such files is not changed
  WriteRegStr HKCU "Software\Classes\.md\OpenWithProgids" "${TYPE}" ""
  WriteRegStr HKCU "Software\Classes\.markdown\OpenWithProgids" "${TYPE}" ""
SectionEnd

; An older Curator or an empty folder, one that can be written to and has room enough
Function CheckFolder
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\uninstall.exe"
    FindFirst $0 $1 "$INSTDIR\*.*"
    ${DoWhile} $1 != ""
      ${If} $1 != "."
      ${AndIf} $1 != ".."
        FindClose $0
        !insertmacro Stop "$(FOREIGN)"
      ${EndIf}
      FindNext $0 $1
    ${Loop}
    FindClose $0
  ${EndIf}
  !insertmacro StopIfRunning
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $0 "$INSTDIR\.curator-try" w
  ${If} ${Errors}
    !insertmacro Stop "$(UNWRITABLE)"
  ${EndIf}
  FileClose $0
  Delete "$INSTDIR\.curator-try"
  SectionGetSize ${PROGRAM} $2
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .r4, *l, *l) i .r5'
  ${If} $5 <> 0
    System::Int64Op $4 / 1024
    Pop $4
    System::Int64Op $4 < $2
    Pop $4
    ${If} $4 <> 0
      RMDir "$INSTDIR" ; only if it is empty
      !insertmacro Stop "$(ROOM)"
    ${EndIf}
  ${EndIf}
FunctionEnd


Function .onInit
  ${GetParameters} $0
  ${GetOptions} $0 "/FILES=" $1
  ${If} $1 == "1"
    !insertmacro SelectSection ${FILES}
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/EXPLORER=" $1
  ${If} $1 == "0"
    !insertmacro UnselectSection ${EXPLORER}
  ${EndIf}
FunctionEnd

Section "Uninstall"
  !insertmacro StopIfRunning
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\curator.exe"
  Delete "$INSTDIR\curator-gui.exe"
  Delete "$INSTDIR\uninstall.exe"
  Delete "$SMPROGRAMS\Curator.lnk"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\curator.exe"
  DeleteRegKey HKCU "${DIRECTORY_VERB}"
  DeleteRegKey HKCU "${BACKGROUND_VERB}"
  DeleteRegKey HKCU "Software\Classes\${TYPE}"
  DeleteRegValue HKCU "Software\Classes\.md\OpenWithProgids" "${TYPE}"
  DeleteRegValue HKCU "Software\Classes\.markdown\OpenWithProgids" "${TYPE}"
SectionEnd
