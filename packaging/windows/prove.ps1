# Installs, tests, upgrades and uninstalls Curator on Windows, for the user who runs it:
#   packaging\windows\prove.ps1 -Setup curator-1.2.3-setup.exe -Version 1.2.3 -Out build\packages\reports
param(
    [Parameter(Mandatory = $true)][string]$Setup,
    [Parameter(Mandatory = $true)][string]$Version,
    [Parameter(Mandatory = $true)][string]$Out
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Out = (New-Item -ItemType Directory -Force -Path $Out).FullName
$target = Join-Path $env:TEMP 'Prögramme mit Raum\Curator'
$key = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Curator'
$env:CURATOR_HOME = Join-Path $env:TEMP 'curator-home'

function Install-Curator([string[]]$Options) {
    $words = @('/S') + $Options + "/D=$target" # /D stands last and takes no quotes
    $done = Start-Process -FilePath $Setup -ArgumentList ($words -join ' ') -Wait -PassThru
    if ($done.ExitCode -ne 0) { throw "the installer ended with $($done.ExitCode)" }
}

function Test-Curator {
    $said = & "$target\curator.exe" --version
    if ($said -ne "curator $Version") { throw "the version is '$said'" }
    & "$target\curator.exe" --self-test --json "$Out\self-test-windows.json"
    if ($LASTEXITCODE -ne 0) { throw 'the self-test failed' }
}

Install-Curator @()
Test-Curator
if ((Get-ItemProperty $key).DisplayVersion -ne $Version) { throw 'the version is not registered' }
$sample = Resolve-Path (Join-Path $PSScriptRoot '..\..\sample_content')
& "$target\curator.exe" --screenshot "$Out\window-windows.png" --theme light $sample
if ($LASTEXITCODE -ne 0) { throw 'no picture of the window' }

New-Item "$target\_internal\of-an-older-version" | Out-Null
Install-Curator @('/FILES=1')
if (Test-Path "$target\_internal\of-an-older-version") { throw 'an upgrade left an old file' }
Test-Curator

Start-Process -FilePath "$target\uninstall.exe" -ArgumentList '/S' -Wait
for ($i = 0; $i -lt 60 -and (Test-Path "$target\curator.exe"); $i++) { Start-Sleep -Milliseconds 500 }
if (Test-Path "$target\curator.exe") { throw 'the uninstaller left the program' }
if (Test-Path $key) { throw 'the uninstaller left its entry' }
Write-Output 'Windows: install, self-test, picture, upgrade, uninstall: ok'
