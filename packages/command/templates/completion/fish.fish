# Completion of onrecord for fish: onrecord completion fish | source
function __onrecord_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l lines (onrecord complete -- $words[2..-1] 2>/dev/null)
  string match -v ':*' -- $lines
  set -l path (string replace -r '^--[^=]*=' '' -- (commandline -ct))
  switch "$lines[-1]"
    case :0
      __fish_complete_path $path
    case :16
      __fish_complete_directories $path ''
  end
end
complete -c onrecord -f -a '(__onrecord_complete)'
