/** Every component of `renderer/design` in every state, for whoever makes one, changes one, or looks for one. */
import { mount } from 'svelte'
import '../../design/base.css'
import Components from './Components.svelte'

const target = document.getElementById('page')
if (target !== null) mount(Components, { target })
