import DefaultTheme from 'vitepress/theme-without-fonts'
import '../../../demo/src/style/fonts.css'
import './theme.css'

export default DefaultTheme
