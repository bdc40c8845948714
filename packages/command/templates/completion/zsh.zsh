#compdef onrecord
# Completion of onrecord for zsh: source <(onrecord completion zsh), after compinit; or save it as a
# file _onrecord in a folder of fpath.
_onrecord() {
  local line kind
  local -a found
  for line in "${(@f)$(onrecord complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    case $line in
      :*) kind=$line ;;
      *) found+=("${${line//:/\\:}/$'\t'/:}") ;;
    esac
  done
  (( $#found )) && _describe onrecord found
  case $kind in
    :0) compset -P '--*='; _files ;;
    :16) compset -P '--*='; _files -/ ;;
  esac
}
if [[ $funcstack[1] == _onrecord ]]; then _onrecord "$@"; else compdef _onrecord onrecord; fi
