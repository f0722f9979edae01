// Says how far something is that takes longer than a second. Nothing depends on this file.
'use strict'

for (const form of document.querySelectorAll('form[data-slow]')) {
    form.addEventListener('submit', () => {
        const line = document.createElement('p')
        line.className = 'said'
        line.setAttribute('role', 'status')
        const look = async () => {
            const answer = await fetch('/progress')
            if (!answer.ok) return
            line.textContent = await answer.text() || 'Working …'
            if (!line.isConnected) form.append(line)
            setTimeout(look, 1000)
        }
        setTimeout(look, 1000)
    })
}
