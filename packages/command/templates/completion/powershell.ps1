# Completion of onrecord for PowerShell: onrecord completion powershell | Out-String | Invoke-Expression
# PowerShell lists files by itself where nothing completes. Before 7.3 it hands no empty words to programs.
Register-ArgumentCompleter -Native -CommandName onrecord -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements |
    Where-Object { $_.Extent.StartOffset -lt $cursorPosition } |
    Select-Object -Skip 1 |
    ForEach-Object { $_.Extent.Text.Trim("'", '"') })
  if ($wordToComplete -eq '') {
    $words += if ($PSVersionTable.PSVersion -ge [version]'7.3') { '' } else { '""' }
  }
  onrecord complete -- @words 2>$null | Where-Object { -not $_.StartsWith(':') } | ForEach-Object {
    $word, $description = $_ -split [char]9, 2
    if (-not $description) { $description = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $description)
  }
}
