# Completion of onrecord for bash: source <(onrecord completion bash)
# Needs no package of completions. Files are left to readline, which quotes their names and opens "~".
_onrecord() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :0) compopt -o default ;;
      :16) compopt -o dirnames ;;
      :*) ;;
      *) COMPREPLY+=("${line%%$'\t'*}") ;;
    esac
  done < <(onrecord complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _onrecord onrecord
