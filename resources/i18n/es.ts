<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Escribir una entrada</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>nota nueva</translation>
    </message>
    <message>
        <source>Log a quick call</source>
        <translation>Anotar una llamada</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Modo reunión</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nueva promesa</translation>
    </message>
    <message>
        <source>Add what you know about this client</source>
        <translation>Añadir lo que sabes de esta persona</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>Plan a talk with this client</source>
        <translation>Planear una conversación</translation>
    </message>
    <message>
        <source>Remind me about this client</source>
        <translation>Recordarme a esta persona</translation>
    </message>
    <message>
        <source>About this client</source>
        <translation>Sobre esta persona</translation>
    </message>
    <message>
        <source>Move this client to another circle</source>
        <translation>Pasar a otro círculo</translation>
    </message>
    <message>
        <source>End the work with this client</source>
        <translation>Terminar el trabajo con esta persona</translation>
    </message>
    <message>
        <source>Merge this client with another</source>
        <translation>Unir esta página con otra</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Write down what is not said yet</source>
        <translation>Anotar lo que falta por decir</translation>
    </message>
    <message>
        <source>Close the loop of the last talk</source>
        <translation>Atar cabos de la última conversación</translation>
    </message>
    <message>
        <source>Next word the dictionary does not know</source>
        <translation>Siguiente palabra que el diccionario no conoce</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Open the brief</source>
        <translation>Abrir el repaso</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Reflexionar</translation>
    </message>
    <message>
        <source>Another prompt</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>Between you and this client</source>
        <translation>Entre esta persona y tú</translation>
    </message>
    <message>
        <source>Disagreements, thanks and favours</source>
        <translation>Desacuerdos, gracias y favores</translation>
    </message>
    <message>
        <source>I’ll be in …: who lives there</source>
        <translation>Voy a estar en …: quién vive allí</translation>
    </message>
    <message>
        <source>Small extras for this client</source>
        <translation>Pequeños extras para esta persona</translation>
    </message>
    <message>
        <source>My own page</source>
        <translation>Mi página</translation>
    </message>
    <message>
        <source>People I helped</source>
        <translation>Personas a las que ayudé</translation>
    </message>
    <message>
        <source>Choose whom to be near</source>
        <translation>Elegir a quién tener cerca</translation>
    </message>
    <message>
        <source>A gathering: whom to bring together</source>
        <translation>Un encuentro: a quién reunir</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Balance semanal</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>Balance trimestral</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Balance anual</translation>
    </message>
    <message>
        <source>The yearly letter</source>
        <translation>La carta anual</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Estoy fuera</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Exportar preguntas</translation>
    </message>
    <message>
        <source>Bring prompts in</source>
        <translation>Traer preguntas</translation>
    </message>
    <message>
        <source>Call mode: cover names and words</source>
        <translation>Modo llamada: tapar nombres y palabras</translation>
    </message>
    <message>
        <source>privacy, blur, screen sharing</source>
        <translation>privacidad, compartir pantalla</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar lo que sea</translation>
    </message>
    <message>
        <source>Search this journal</source>
        <translation>Buscar en este diario</translation>
    </message>
    <message>
        <source>Filters of this view</source>
        <translation>Filtros de esta vista</translation>
    </message>
    <message>
        <source>Go to a day in the journal</source>
        <translation>Ir a un día del diario</translation>
    </message>
    <message>
        <source>One line an entry</source>
        <translation>Una línea por entrada</translation>
    </message>
    <message>
        <source>Which clients to show</source>
        <translation>Qué clientes mostrar</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>ampliar, zoom</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>reducir, zoom</translation>
    </message>
    <message>
        <source>Text at its own size</source>
        <translation>Texto a su tamaño</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Gráficos como tablas</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>theme, dark mode, night</source>
        <translation>tema, modo oscuro, noche</translation>
    </message>
    <message>
        <source>Lay the window out anew</source>
        <translation>Ordenar la ventana de nuevo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Everyone’s journal</source>
        <translation>Diario completo</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Cliente anterior</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Cliente siguiente</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>To the notice</source>
        <translation>Al aviso</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A recap for this client</source>
        <translation>Un resumen para esta persona</translation>
    </message>
    <message>
        <source>Bring in notes</source>
        <translation>Traer notas</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>trash, deleted</source>
        <translation>papelera, eliminado, borrado</translation>
    </message>
    <message>
        <source>Everything held on this client</source>
        <translation>Todo lo guardado sobre esta persona</translation>
    </message>
    <message>
        <source>Forget this client for good</source>
        <translation>Olvidar para siempre a esta persona</translation>
    </message>
    <message>
        <source>delete, erase</source>
        <translation>eliminar, borrar</translation>
    </message>
    <message>
        <source>Former clients</source>
        <translation>Clientes de antes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restaurar, recuperar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Print the brief</source>
        <translation>Imprimir el repaso</translation>
    </message>
    <message>
        <source>Print these notes</source>
        <translation>Imprimir estas notas</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Abrir otro cuaderno</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Passphrase of this book</source>
        <translation>Contraseña de este cuaderno</translation>
    </message>
    <message>
        <source>password, encryption</source>
        <translation>contraseña, cifrado</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>What is safe here, and what is not</source>
        <translation>Qué está a salvo aquí y qué no</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>preferences, options</source>
        <translation>preferencias, opciones, configuración</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>help, manual</source>
        <translation>ayuda, manual</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>shortcuts, hotkeys</source>
        <translation>atajos, teclado</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Teclas propias</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>exit, close</source>
        <translation>cerrar, terminar</translation>
    </message>
    <message>
        <source>Keep the old passphrase until then: it alone opens them.</source>
        <translation>Guarda la contraseña antigua hasta entonces: solo ella las abre.</translation>
    </message>
    <message>
        <source>The second place is not here just now. Its copies keep the passphrase they had until it is here again; then they are written anew by themselves.</source>
        <translation>El segundo lugar no está disponible ahora. Sus copias conservan la contraseña que tenían hasta que vuelva; entonces se escriben de nuevo solas.</translation>
    </message>
    <message>
        <source>The second place is not here just now. Its one copy keeps the passphrase it had until it is here again; then it is written anew by itself.</source>
        <translation>El segundo lugar no está disponible ahora. Su única copia conserva la contraseña que tenía hasta que vuelva; entonces se escribe de nuevo sola.</translation>
    </message>
    <message>
        <source>The second place is not here just now. Its {count} copies keep the passphrase they had until it is here again; then they are written anew by themselves.</source>
        <translation>El segundo lugar no está disponible ahora. Sus {count} copias conservan la contraseña que tenían hasta que vuelva; entonces se escriben de nuevo solas.</translation>
    </message>
    <message>
        <source>One older copy in {folders} keeps the passphrase it had. The book has the new one.</source>
        <translation>Una copia más antigua en {folders} conserva la contraseña que tenía. El cuaderno tiene la nueva.</translation>
    </message>
    <message>
        <source>{count} older copies in {folders} keep the passphrase they had. The book has the new one.</source>
        <translation>{count} copias más antiguas en {folders} conservan la contraseña que tenían. El cuaderno tiene la nueva.</translation>
    </message>
    <message>
        <source>One older copy in {folders} keeps the passphrase it had, until {day}. The book has the new one.</source>
        <translation>Una copia más antigua en {folders} conserva la contraseña que tenía, hasta el {day}. El cuaderno tiene la nueva.</translation>
    </message>
    <message>
        <source>{count} older copies in {folders} keep the passphrase they had, the last until {day}. The book has the new one.</source>
        <translation>{count} copias más antiguas en {folders} conservan la contraseña que tenían; la última, hasta el {day}. El cuaderno tiene la nueva.</translation>
    </message>
    <message>
        <source>The book is as it was then.</source>
        <translation>El cuaderno está como estaba entonces.</translation>
    </message>
    <message>
        <source>What it was before is kept among the backups.</source>
        <translation>Lo que era antes queda entre las copias.</translation>
    </message>
    <message>
        <source>What was there could not be opened and is kept as it is beside the book.</source>
        <translation>Lo que había no se pudo abrir y queda tal cual junto al cuaderno.</translation>
    </message>
    <message>
        <source>Its disk had to be asked twice: nothing is damaged, but have an eye on that disk.</source>
        <translation>Hubo que pedírselo dos veces al disco: no hay nada dañado, pero vigila ese disco.</translation>
    </message>
    <message>
        <source>same time as you</source>
        <translation>misma hora que tú</translation>
    </message>
    <message>
        <source>{hours} h ahead of you</source>
        <translation>{hours} h más que tú</translation>
    </message>
    <message>
        <source>{hours} h behind you</source>
        <translation>{hours} h menos que tú</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>{kind}: not known yet. You could ask</source>
        <translation>{kind}: aún no se sabe. Podrías preguntar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Private. Printed from relbook on {when}. Do not leave it on the printer.</source>
        <translation>Privado. Impreso desde relbook el {when}. No lo dejes en la impresora.</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>{circle} circle</source>
        <translation>Círculo {circle}</translation>
    </message>
    <message>
        <source>With you since {month}</source>
        <translation>Contigo desde {month}</translation>
    </message>
    <message>
        <source>Before you speak with {name}</source>
        <translation>Antes de hablar con {name}</translation>
    </message>
    <message>
        <source>Today {at}</source>
        <translation>Hoy {at}</translation>
    </message>
    <message>
        <source>{day} {at}</source>
        <translation>{day} {at}</translation>
    </message>
    <message>
        <source>in {minutes} minutes</source>
        <translation>en {minutes} minutos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{months} months ago</source>
        <translation>hace {months} meses</translation>
    </message>
    <message>
        <source>{years} years ago</source>
        <translation>hace {years} años</translation>
    </message>
    <message>
        <source>last spoke {ago}</source>
        <translation>última vez, {ago}</translation>
    </message>
    <message>
        <source>you have not spoken yet</source>
        <translation>aún sin hablar</translation>
    </message>
    <message>
        <source>Half a minute to read. Built from {count} entries, newest first.</source>
        <translation>Medio minuto de lectura. Sale de {count} entradas, primero las más nuevas.</translation>
    </message>
    <message>
        <source>Half a minute to read. Built from one entry.</source>
        <translation>Medio minuto de lectura. Sale de una entrada.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>Built from {count} entries, newest first.</source>
        <translation>Sale de {count} entradas, primero las más nuevas.</translation>
    </message>
    <message>
        <source>Built from one entry.</source>
        <translation>Sale de una entrada.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Ten en cuenta</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>{text}, not settled since {day}</source>
        <translation>{text}, sin resolver desde el {day}</translation>
    </message>
    <message>
        <source>{text}, promised for {day}</source>
        <translation>{text}, prometido para el {day}</translation>
    </message>
    <message>
        <source>You owe {name}</source>
        <translation>Le debes a {name}</translation>
    </message>
    <message>
        <source>{name} owes you</source>
        <translation>{name} te debe</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>No se debe nada</translation>
    </message>
    <message>
        <source>{text}, {due}.</source>
        <translation>{text}, {due}.</translation>
    </message>
    <message>
        <source>No promise is due, yours or {name}’s.</source>
        <translation>No toca cumplir ninguna promesa, ni tuya ni de {name}.</translation>
    </message>
    <message>
        <source>On {name}’s mind</source>
        <translation>En la mente de {name}</translation>
    </message>
    <message>
        <source>Not known yet. You could ask.</source>
        <translation>Aún no se sabe. Podrías preguntar.</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>Pregunta por</translation>
    </message>
    <message>
        <source>How {name} is, apart from work.</source>
        <translation>La vida de {name}, aparte del trabajo.</translation>
    </message>
    <message>
        <source>Last spoke {ago}</source>
        <translation>Última vez, {ago}</translation>
    </message>
    <message>
        <source>A plain hello is a good beginning.</source>
        <translation>Un simple hola es un buen comienzo.</translation>
    </message>
    <message>
        <source>You promised {name}</source>
        <translation>Le prometiste a {name}</translation>
    </message>
    <message>
        <source>{name} promised you</source>
        <translation>{name} te prometió</translation>
    </message>
    <message>
        <source>Nothing was left open</source>
        <translation>No quedó nada abierto</translation>
    </message>
    <message>
        <source>No promise is open, yours or {name}’s.</source>
        <translation>No hay promesas abiertas, ni tuyas ni de {name}.</translation>
    </message>
    <message>
        <source>May have changed</source>
        <translation>Puede haber cambiado</translation>
    </message>
    <message>
        <source>They don’t know yet</source>
        <translation>Aún no lo saben</translation>
    </message>
    <message>
        <source>{name}: {count} lines told in confidence</source>
        <translation>{name}: {count} líneas dichas en confianza</translation>
    </message>
    <message>
        <source>{name}: a line told in confidence</source>
        <translation>{name}: una línea dicha en confianza</translation>
    </message>
    <message>
        <source>{name}: {heading}, {day}</source>
        <translation>{name}: {heading}, {day}</translation>
    </message>
    <message>
        <source>{name}: an entry of {day}</source>
        <translation>{name}: una entrada del {day}</translation>
    </message>
    <message>
        <source>Since you last spoke</source>
        <translation>Desde la última vez</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>Nuevo: {text}</translation>
    </message>
    <message>
        <source>No longer: {text}</source>
        <translation>Ya no: {text}</translation>
    </message>
    <message>
        <source>Kept: {text}</source>
        <translation>Cumplida: {text}</translation>
    </message>
    <message>
        <source>Settled: {text}</source>
        <translation>Cerrada: {text}</translation>
    </message>
    <message>
        <source>Now {text}</source>
        <translation>Ahora: {text}</translation>
    </message>
    <message>
        <source>Now a prospect</source>
        <translation>Ahora, cliente potencial</translation>
    </message>
    <message>
        <source>Working together again</source>
        <translation>El trabajo juntos se reanuda</translation>
    </message>
    <message>
        <source>Now dormant</source>
        <translation>Ahora en pausa</translation>
    </message>
    <message>
        <source>Now former</source>
        <translation>Ahora, cliente de antes</translation>
    </message>
    <message>
        <source>The work has ended</source>
        <translation>El trabajo ha terminado</translation>
    </message>
    <message>
        <source>Last three times</source>
        <translation>Las tres últimas veces</translation>
    </message>
    <message>
        <source>Nothing is written about {name} yet.</source>
        <translation>Aún no hay nada escrito sobre {name}.</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Ninguna abierta.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>To say, to ask</source>
        <translation>Por decir, por preguntar</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>Formas de empezar</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>Vale la pena preguntar</translation>
    </message>
    <message>
        <source>Ask after: {text}</source>
        <translation>Pregunta por esto: {text}</translation>
    </message>
    <message>
        <source>Remember together: {text}</source>
        <translation>Un recuerdo en común: {text}</translation>
    </message>
    <message>
        <source>What {name} carries</source>
        <translation>Lo que {name} lleva encima</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>still true?</source>
        <translation>¿sigue siendo así?</translation>
    </message>
    <message>
        <source>open {days} days</source>
        <translation>desde hace {days} días</translation>
    </message>
    <message>
        <source>open since yesterday</source>
        <translation>abierto desde ayer</translation>
    </message>
    <message>
        <source>open since today</source>
        <translation>abierto desde hoy</translation>
    </message>
    <message>
        <source>made {day}</source>
        <translation>hecha el {day}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Por decir</translation>
    </message>
    <message>
        <source>You have shared</source>
        <translation>Lo compartido</translation>
    </message>
    <message>
        <source>{name}’s world</source>
        <translation>El mundo de {name}</translation>
    </message>
    <message>
        <source>Values: {text}</source>
        <translation>Valores: {text}</translation>
    </message>
    <message>
        <source>Leave alone: {text}</source>
        <translation>No tocar: {text}</translation>
    </message>
    <message>
        <source>Handle lightly: {text}</source>
        <translation>Con tacto: {text}</translation>
    </message>
    <message>
        <source>You like: {text}</source>
        <translation>Te gusta: {text}</translation>
    </message>
    <message>
        <source>{label}, {day}</source>
        <translation>{label}, {day}</translation>
    </message>
    <message>
        <source>You don’t know what worries {name} these days.</source>
        <translation>No sabes qué preocupa a {name} estos días.</translation>
    </message>
    <message>
        <source>You don’t know what stands in {name}’s way.</source>
        <translation>No sabes qué se lo pone difícil a {name}.</translation>
    </message>
    <message>
        <source>You don’t know {name}’s biggest wish for the year yet.</source>
        <translation>Aún no sabes el mayor deseo de {name} para este año.</translation>
    </message>
    <message>
        <source>{who} has the same address.</source>
        <translation>{who} tiene la misma dirección.</translation>
    </message>
    <message>
        <source>{who} has the same number.</source>
        <translation>{who} tiene el mismo número.</translation>
    </message>
    <message>
        <source>{who} is on file already.</source>
        <translation>{who} ya está en el cuaderno.</translation>
    </message>
    <message>
        <source>{who} is spelt almost the same.</source>
        <translation>{who} se escribe casi igual.</translation>
    </message>
    <message>
        <source>by rhythm</source>
        <translation>por ritmo</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>by last talk</source>
        <translation>por última conversación</translation>
    </message>
    <message>
        <source>by next meeting</source>
        <translation>por próxima reunión</translation>
    </message>
    <message>
        <source>new</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Le llaman</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Persona u organización</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Own rhythm</source>
        <translation>Ritmo propio</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Cercanía</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>With you since</source>
        <translation>Contigo desde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Fuera hasta</translation>
    </message>
    <message>
        <source>Reminders rest until</source>
        <translation>Recordatorios en pausa hasta</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>una entrada</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entradas</translation>
    </message>
    <message>
        <source>one promise</source>
        <translation>una promesa</translation>
    </message>
    <message>
        <source>{count} promises</source>
        <translation>{count} promesas</translation>
    </message>
    <message>
        <source>one fact</source>
        <translation>un dato</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count} datos</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>una pregunta</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} preguntas</translation>
    </message>
    <message>
        <source>one meeting</source>
        <translation>una reunión</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} reuniones</translation>
    </message>
    <message>
        <source>one date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>{count} dates</source>
        <translation>{count} fechas</translation>
    </message>
    <message>
        <source>one tie</source>
        <translation>un vínculo</translation>
    </message>
    <message>
        <source>{count} ties</source>
        <translation>{count} vínculos</translation>
    </message>
    <message>
        <source>one role</source>
        <translation>un puesto</translation>
    </message>
    <message>
        <source>{count} roles</source>
        <translation>{count} puestos</translation>
    </message>
    <message>
        <source>one way to reach them</source>
        <translation>una vía de contacto</translation>
    </message>
    <message>
        <source>{count} ways to reach them</source>
        <translation>{count} vías de contacto</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>About</source>
        <comment>client</comment>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>1 March 2021, or March 1</source>
        <translation>1/3/2021, o 1/3</translation>
    </message>
    <message>
        <source>as they say it</source>
        <translation>como lo diga la persona</translation>
    </message>
    <message>
        <source>how they are named where others may read</source>
        <translation>el nombre que otras personas pueden leer</translation>
    </message>
    <message>
        <source>such as Europe/Lisbon</source>
        <translation>por ejemplo Europe/Lisbon</translation>
    </message>
    <message>
        <source>C&amp;alled</source>
        <translation>Le ll&amp;aman</translation>
    </message>
    <message>
        <source>&amp;Pronouns</source>
        <translation>&amp;Pronombres</translation>
    </message>
    <message>
        <source>A&amp;lias</source>
        <translation>A&amp;lias</translation>
    </message>
    <message>
        <source>&amp;Is</source>
        <translation>&amp;Es</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>Ci&amp;udad</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;With you since</source>
        <translation>Cont&amp;igo desde</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Take this day away</source>
        <translation>Quitar este día</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>What day it is</source>
        <translation>Qué día es</translation>
    </message>
    <message>
        <source>12 Apr, year or not</source>
        <translation>12/4, con año o sin él</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How many days ahead</source>
        <translation>Cuántos días antes</translation>
    </message>
    <message>
        <source>days ahead</source>
        <translation>días antes</translation>
    </message>
    <message>
        <source>In years without 29 February</source>
        <translation>En años sin 29 de febrero</translation>
    </message>
    <message>
        <source>Told of ahead of time, in their brief and on Today. The year may stay unknown.</source>
        <translation>Se avisa con antelación, en el repaso y en Hoy. El año puede faltar.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>A good ending</source>
        <translation>Un buen final</translation>
    </message>
    <message>
        <source>What you tick becomes a promise of yours. The work ends; the person stays.</source>
        <translation>Lo que marques será una promesa tuya. El trabajo termina; la persona se queda.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>On file already</source>
        <translation>Ya en el cuaderno</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>E&amp;mpresa</translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation>Cí&amp;rculo</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>Cuánta cercanía</translation>
    </message>
    <message>
        <source>Only you see this. It decides which questions come up.</source>
        <translation>Solo tú lo ves. Decide qué preguntas salen.</translation>
    </message>
    <message>
        <source>as the circle’s</source>
        <translation>el del círculo</translation>
    </message>
    <message>
        <source>not away</source>
        <translation>no está fuera</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Clos&amp;eness</source>
        <translation>&amp;Cercanía</translation>
    </message>
    <message>
        <source>R&amp;hythm in days</source>
        <translation>Ritm&amp;o en días</translation>
    </message>
    <message>
        <source>Away &amp;until</source>
        <translation>Fuera &amp;hasta</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Stay in touch lightly, {rhythm}</source>
        <translation>Seguir en contacto sin prisa, {rhythm}</translation>
    </message>
    <message>
        <source>Still open between you</source>
        <translation>Aún abierto con esta persona</translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>Desde el {day}: {state}</translation>
    </message>
    <message>
        <source>{day}: {closeness}</source>
        <translation>{day}: {closeness}</translation>
    </message>
    <message>
        <source>{who}: {promise}</source>
        <translation>{who}: {promise}</translation>
    </message>
    <message>
        <source>Keep this page, and turn to the promise</source>
        <translation>Guardar esta página e ir a la promesa</translation>
    </message>
    <message>
        <source>Empty this field</source>
        <translation>Vaciar este campo</translation>
    </message>
    <message>
        <source>Leave this field out</source>
        <translation>Quitar este campo</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Qué admite</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Choices, with commas between: tea, coffee</source>
        <translation>Opciones, separadas por comas: té, café</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>A field you add here stands on every client’s page. It can be searched and exported.</source>
        <translation>Un campo que añades aquí está en la página de cada cliente. Se puede buscar y exportar.</translation>
    </message>
    <message>
        <source>Your fields</source>
        <translation>Tus campos</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Take this way away</source>
        <translation>Quitar esta vía</translation>
    </message>
    <message>
        <source>Kind of way</source>
        <translation>Tipo de vía</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Dirección o número</translation>
    </message>
    <message>
        <source>work, home</source>
        <translation>trabajo, casa</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>The first of a kind is the one that is used.</source>
        <translation>Se usa la primera de cada tipo.</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Añadir una vía</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Aún no hay nada anotado.</translation>
    </message>
    <message>
        <source>Take this tie away</source>
        <translation>Quitar este vínculo</translation>
    </message>
    <message>
        <source>How they are tied</source>
        <translation>Qué vínculo es</translation>
    </message>
    <message>
        <source>The other client’s name</source>
        <translation>El nombre de la otra persona</translation>
    </message>
    <message>
        <source>The other client</source>
        <translation>La otra persona</translation>
    </message>
    <message>
        <source>Each tie shows on the other client’s page too.</source>
        <translation>Cada vínculo aparece también en la página de la otra persona.</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Add a tie</source>
        <translation>Añadir un vínculo</translation>
    </message>
    <message>
        <source>Thank {introducer} for introducing {name}</source>
        <translation>Dar las gracias a {introducer} por presentarme a {name}</translation>
    </message>
    <message>
        <source>Promise to thank {name} within {days} days</source>
        <translation>Prometer dar las gracias a {name} en {days} días</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>Una organización</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Trabaja con</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Te presentó a</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Llegó a través de</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Recomendó a</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Viene de parte de</translation>
    </message>
    <message>
        <source>else on 28 February</source>
        <translation>si no, el 28 de febrero</translation>
    </message>
    <message>
        <source>else on 1 March</source>
        <translation>si no, el 1 de marzo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Take this role away</source>
        <translation>Quitar este puesto</translation>
    </message>
    <message>
        <source>Head of design</source>
        <translation>Al frente de diseño</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>1 Mar 2021</source>
        <translation>1/3/2021</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>sigue allí</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>What was stays: a change of jobs ends the present role and keeps the history.</source>
        <translation>Lo que fue se queda: un cambio de trabajo cierra el puesto actual y conserva la historia.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <source>Changed jobs</source>
        <translation>Cambió de trabajo</translation>
    </message>
    <message>
        <source>Without {what}</source>
        <translation>Sin {what}</translation>
    </message>
    <message>
        <source>Rhythm passed</source>
        <translation>Ritmo pasado</translation>
    </message>
    <message>
        <source>a circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>a rhythm</source>
        <translation>ritmo</translation>
    </message>
    <message>
        <source>mail or phone</source>
        <translation>correo ni teléfono</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>or with</source>
        <translation>o con</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>#{tag}</source>
        <translation>#{tag}</translation>
    </message>
    <message>
        <source>or #{tag}</source>
        <translation>o #{tag}</translation>
    </message>
    <message>
        <source>not #{tag}</source>
        <translation>sin #{tag}</translation>
    </message>
    <message>
        <source>Exported files are not encrypted. Anyone who can open the folder can read them.</source>
        <translation>Los archivos exportados no van cifrados. Quien pueda abrir la carpeta puede leerlos.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>A folder, one file per entry</source>
        <translation>Una carpeta, un archivo por entrada</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>One book to print or send</source>
        <translation>Un libro para imprimir o enviar</translation>
    </message>
    <message>
        <source>ODT</source>
        <translation>ODT</translation>
    </message>
    <message>
        <source>For any writing program</source>
        <translation>Para cualquier editor de texto</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>One file, opens anywhere</source>
        <translation>Un archivo, se abre en todas partes</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything, row by row</source>
        <translation>Todo, fila por fila</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>vCard for an address book</source>
        <translation>vCard para una agenda</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Promises, days, talks</source>
        <translation>Promesas, días, conversaciones</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>{count} entries, newest first</source>
        <translation>{count} entradas, primero las más nuevas</translation>
    </message>
    <message>
        <source>1 private entry</source>
        <translation>1 entrada privada</translation>
    </message>
    <message>
        <source>{count} private entries</source>
        <translation>{count} entradas privadas</translation>
    </message>
    <message>
        <source>1 line told in confidence</source>
        <translation>1 línea dicha en confianza</translation>
    </message>
    <message>
        <source>{count} lines told in confidence</source>
        <translation>{count} líneas dichas en confianza</translation>
    </message>
    <message>
        <source>Not in here: {parts}.</source>
        <translation>Aquí no están: {parts}.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Prometiste</translation>
    </message>
    <message>
        <source>They</source>
        <translation>La otra parte</translation>
    </message>
    <message>
        <source>Private. From relbook, {day}.</source>
        <translation>Privado. De relbook, {day}.</translation>
    </message>
    <message>
        <source>with the files inside</source>
        <translation>con los archivos dentro</translation>
    </message>
    <message>
        <source>contents by month</source>
        <translation>índice por meses</translation>
    </message>
    <message>
        <source>promises as boxes</source>
        <translation>promesas como casillas</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 tarjeta</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} tarjetas</translation>
    </message>
    <message>
        <source>promises, days, planned talks</source>
        <translation>promesas, días, conversaciones previstas</translation>
    </message>
    <message>
        <source>1 client</source>
        <translation>1 cliente</translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation>{count} clientes</translation>
    </message>
    <message>
        <source>what lies here, with SHA-256</source>
        <translation>lo que hay aquí, con SHA-256</translation>
    </message>
    <message>
        <source>facts, circle, rhythm</source>
        <translation>datos, círculo, ritmo</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} abiertas</translation>
    </message>
    <message>
        <source>the same, for an import</source>
        <translation>lo mismo, para importar</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>one earlier text</source>
        <translation>un texto anterior</translation>
    </message>
    <message>
        <source>{count} earlier texts</source>
        <translation>{count} textos anteriores</translation>
    </message>
    <message>
        <source>one question to ask</source>
        <translation>una pregunta pendiente</translation>
    </message>
    <message>
        <source>{count} questions to ask</source>
        <translation>{count} preguntas pendientes</translation>
    </message>
    <message>
        <source>one planned meeting</source>
        <translation>una reunión prevista</translation>
    </message>
    <message>
        <source>{count} planned meetings</source>
        <translation>{count} reuniones previstas</translation>
    </message>
    <message>
        <source>one address or number</source>
        <translation>una dirección o número</translation>
    </message>
    <message>
        <source>{count} addresses and numbers</source>
        <translation>{count} direcciones y números</translation>
    </message>
    <message>
        <source>one link to another client</source>
        <translation>un vínculo con otra persona</translation>
    </message>
    <message>
        <source>{count} links to other clients</source>
        <translation>{count} vínculos con otras personas</translation>
    </message>
    <message>
        <source>one draft</source>
        <translation>un borrador</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} borradores</translation>
    </message>
    <message>
        <source>one small row</source>
        <translation>una fila menor</translation>
    </message>
    <message>
        <source>{count} small rows besides</source>
        <translation>{count} filas menores más</translation>
    </message>
    <message>
        <source>What is about {name} and others stays with those, without the name: {entries}. Look there first.</source>
        <translation>Lo que trata de {name} y de otras personas se queda con ellas, sin el nombre: {entries}. Míralo antes.</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>Una entrada</translation>
    </message>
    <message>
        <source>An earlier text of an entry</source>
        <translation>Un texto anterior de una entrada</translation>
    </message>
    <message>
        <source>Beside an entry</source>
        <translation>Junto a una entrada</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Una promesa</translation>
    </message>
    <message>
        <source>Something you know</source>
        <translation>Algo que sabes</translation>
    </message>
    <message>
        <source>A question to ask</source>
        <translation>Una pregunta pendiente</translation>
    </message>
    <message>
        <source>A planned meeting</source>
        <translation>Una reunión prevista</translation>
    </message>
    <message>
        <source>Another client’s page</source>
        <translation>La página de otra persona</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Un borrador</translation>
    </message>
    <message>
        <source>A tag; it goes</source>
        <translation>Una etiqueta; se va</translation>
    </message>
    <message>
        <source>A search you kept</source>
        <translation>Una búsqueda guardada</translation>
    </message>
    <message>
        <source>The name of a file</source>
        <translation>El nombre de un archivo</translation>
    </message>
    <message>
        <source>Elsewhere in the book</source>
        <translation>En otra parte del cuaderno</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>No hay copias de seguridad.</translation>
    </message>
    <message>
        <source>There is one backup.</source>
        <translation>Hay una copia de seguridad.</translation>
    </message>
    <message>
        <source>There are {count} backups.</source>
        <translation>Hay {count} copias de seguridad.</translation>
    </message>
    <message>
        <source>Left alone, the last of them goes about {day}.</source>
        <translation>Si se dejan como están, la última se va hacia el {day}.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Before the name (Dr.)</source>
        <translation>Antes del nombre (Dr.)</translation>
    </message>
    <message>
        <source>After the name (Jr.)</source>
        <translation>Después del nombre (Jr.)</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Cómo le llamas</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Birthday: the day</source>
        <translation>Cumpleaños: el día</translation>
    </message>
    <message>
        <source>Birthday: the month</source>
        <translation>Cumpleaños: el mes</translation>
    </message>
    <message>
        <source>Birthday: the year</source>
        <translation>Cumpleaños: el año</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Aniversario</translation>
    </message>
    <message>
        <source>Another day of the year</source>
        <translation>Otro día del año</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Label of the next column</source>
        <translation>Nombre de la columna siguiente</translation>
    </message>
    <message>
        <source>Entry: its text</source>
        <translation>Entrada: su texto</translation>
    </message>
    <message>
        <source>Entry: its title</source>
        <translation>Entrada: su título</translation>
    </message>
    <message>
        <source>Entry: its day</source>
        <translation>Entrada: su día</translation>
    </message>
    <message>
        <source>Entry: its day, as day/month</source>
        <translation>Entrada: su día, como día/mes</translation>
    </message>
    <message>
        <source>Entry: its day, as month/day</source>
        <translation>Entrada: su día, como mes/día</translation>
    </message>
    <message>
        <source>Entry: its time</source>
        <translation>Entrada: su hora</translation>
    </message>
    <message>
        <source>Entry: its kind</source>
        <translation>Entrada: su tipo</translation>
    </message>
    <message>
        <source>Entry: its length</source>
        <translation>Entrada: su duración</translation>
    </message>
    <message>
        <source>{day}, with {who}</source>
        <translation>{day}, con {who}</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>le llaman {name}</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Save what was left out</source>
        <translation>Guardar lo que quedó fuera</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Look at 1 name</source>
        <translation>Ver 1 nombre</translation>
    </message>
    <message>
        <source>Look at {count} names</source>
        <translation>Ver {count} nombres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Keep 1 answer</source>
        <translation>Guardar 1 respuesta</translation>
    </message>
    <message>
        <source>Keep {count} answers</source>
        <translation>Guardar {count} respuestas</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <source>Import 1 record</source>
        <translation>Importar 1 registro</translation>
    </message>
    <message>
        <source>Import {count} records</source>
        <translation>Importar {count} registros</translation>
    </message>
    <message>
        <source>{name} is {what}. Nothing of it was brought in. {instead}</source>
        <translation>{name} es {what}. No se trajo nada. {instead}</translation>
    </message>
    <message>
        <source>a message as Outlook keeps it</source>
        <translation>un mensaje como lo guarda Outlook</translation>
    </message>
    <message>
        <source>In Outlook on the web, choose Download: the .eml file which that makes comes in.</source>
        <translation>En Outlook en la web, elige Descargar: el archivo .eml que resulta sí entra.</translation>
    </message>
    <message>
        <source>a mail store of Outlook</source>
        <translation>un almacén de correo de Outlook</translation>
    </message>
    <message>
        <source>On Windows, Thunderbird takes mail over from Outlook; its folders, saved as mbox or .eml, come in. Contacts leave Outlook as CSV.</source>
        <translation>En Windows, Thunderbird recoge el correo de Outlook; sus carpetas, guardadas como mbox o .eml, sí entran. Los contactos salen de Outlook como CSV.</translation>
    </message>
    <message>
        <source>an archive of Outlook for Mac</source>
        <translation>un archivo de Outlook para Mac</translation>
    </message>
    <message>
        <source>Drag the folder you want from Outlook to the desktop: that makes an .mbox file, which comes in; contacts leave Outlook as CSV.</source>
        <translation>Arrastra la carpeta que quieras de Outlook al escritorio: se crea un archivo .mbox, que sí entra; los contactos salen de Outlook como CSV.</translation>
    </message>
    <message>
        <source>an encrypted backup of Standard Notes</source>
        <translation>una copia cifrada de Standard Notes</translation>
    </message>
    <message>
        <source>In Standard Notes, choose Preferences, Backups, Decrypted; the text files of that archive come in.</source>
        <translation>En Standard Notes, elige Preferences, Backups, Decrypted; los archivos de texto de ese paquete sí entran.</translation>
    </message>
    <message>
        <source>an encrypted journal of jrnl</source>
        <translation>un diario cifrado de jrnl</translation>
    </message>
    <message>
        <source>Run: jrnl --decrypt, or jrnl --format json &gt; notes.json, and bring that in.</source>
        <translation>Ejecuta: jrnl --decrypt, o jrnl --format json &gt; notes.json, y trae eso.</translation>
    </message>
    <message>
        <source>an archive that is not opened here</source>
        <translation>un archivo comprimido que aquí no se abre</translation>
    </message>
    <message>
        <source>Unpack it, and bring in the folder, or pack it again as a zip without a password.</source>
        <translation>Descomprímelo y trae la carpeta, o vuelve a comprimirlo como zip sin contraseña.</translation>
    </message>
    <message>
        <source>a safe of passwords</source>
        <translation>una caja de contraseñas</translation>
    </message>
    <message>
        <source>It stays closed here. Keep it where it is.</source>
        <translation>Aquí se queda cerrada. Déjala donde está.</translation>
    </message>
    <message>
        <source>an encrypted file</source>
        <translation>un archivo cifrado</translation>
    </message>
    <message>
        <source>Decrypt it with the program that made it, and bring in what comes out.</source>
        <translation>Descífralo con el programa que lo hizo y trae lo que salga.</translation>
    </message>
    <message>
        <source>a text of Word</source>
        <translation>un texto de Word</translation>
    </message>
    <message>
        <source>Save it in Word as plain text (.txt) in UTF-8, and bring that in; the document itself can be attached to an entry.</source>
        <translation>Guárdalo en Word como texto sin formato (.txt) en UTF-8 y trae eso; el documento mismo se puede adjuntar a una entrada.</translation>
    </message>
    <message>
        <source>a table or a presentation</source>
        <translation>una tabla o una presentación</translation>
    </message>
    <message>
        <source>Save a table as CSV in UTF-8, and bring that in; the file itself can be attached to an entry.</source>
        <translation>Guarda la tabla como CSV en UTF-8 y trae eso; el archivo mismo se puede adjuntar a una entrada.</translation>
    </message>
    <message>
        <source>a document of a writing program</source>
        <translation>un documento de un editor de texto</translation>
    </message>
    <message>
        <source>Save it as plain text (.txt) or Markdown, and bring that in; the document itself can be attached to an entry.</source>
        <translation>Guárdalo como texto sin formato (.txt) o Markdown y trae eso; el documento mismo se puede adjuntar a una entrada.</translation>
    </message>
    <message>
        <source>a document of Pages or Numbers</source>
        <translation>un documento de Pages o Numbers</translation>
    </message>
    <message>
        <source>Export it from there as plain text or CSV, and bring that in; the document itself can be attached to an entry.</source>
        <translation>Expórtalo desde allí como texto sin formato o CSV y trae eso; el documento mismo se puede adjuntar a una entrada.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>Write an entry and attach it there. What was written as notes comes in from the program that made them.</source>
        <translation>Escribe una entrada y adjúntalo en ella. Lo que se escribió como notas entra desde el programa que las hizo.</translation>
    </message>
    <message>
        <source>a text in RTF</source>
        <translation>un texto en RTF</translation>
    </message>
    <message>
        <source>Save it as plain text (.txt) in UTF-8, and bring that in.</source>
        <translation>Guárdalo como texto sin formato (.txt) en UTF-8 y trae eso.</translation>
    </message>
    <message>
        <source>a notebook of OneNote</source>
        <translation>un bloc de OneNote</translation>
    </message>
    <message>
        <source>Open it in OneNote, and export its pages to Markdown with Joplin or Obsidian Importer; that folder comes in.</source>
        <translation>Ábrelo en OneNote y exporta sus páginas a Markdown con Joplin u Obsidian Importer; esa carpeta sí entra.</translation>
    </message>
    <message>
        <source>an export of Notion as HTML</source>
        <translation>una exportación de Notion en HTML</translation>
    </message>
    <message>
        <source>In Notion, export once more as Markdown and CSV, with subpages; that archive comes in.</source>
        <translation>En Notion, exporta otra vez como Markdown y CSV, con subpáginas; ese archivo sí entra.</translation>
    </message>
    <message>
        <source>an export of Notion in parts</source>
        <translation>una exportación de Notion en partes</translation>
    </message>
    <message>
        <source>Unpack it once, and bring in the zip files that lie inside.</source>
        <translation>Descomprímela una vez y trae los archivos zip que hay dentro.</translation>
    </message>
    <message>
        <source>the database of Bear</source>
        <translation>la base de datos de Bear</translation>
    </message>
    <message>
        <source>In Bear, select all notes and export them as TextBundle or Markdown; that folder comes in.</source>
        <translation>En Bear, selecciona todas las notas y expórtalas como TextBundle o Markdown; esa carpeta sí entra.</translation>
    </message>
    <message>
        <source>the database of Apple Notes</source>
        <translation>la base de datos de Notas de Apple</translation>
    </message>
    <message>
        <source>On macOS 26 or later, export notes from Notes as Markdown; earlier, Obsidian Importer makes a folder of Markdown that comes in.</source>
        <translation>En macOS 26 o posterior, exporta las notas desde Notas como Markdown; antes, Obsidian Importer crea una carpeta de Markdown que sí entra.</translation>
    </message>
    <message>
        <source>an archive of Apple Contacts</source>
        <translation>un archivo de Contactos de Apple</translation>
    </message>
    <message>
        <source>In Contacts, select everybody and choose File, Export, Export vCard; that file comes in.</source>
        <translation>En Contactos, selecciona todo y elige Archivo, Exportar, Exportar vCard; ese archivo sí entra.</translation>
    </message>
    <message>
        <source>the database of Day One</source>
        <translation>la base de datos de Day One</translation>
    </message>
    <message>
        <source>In Day One, choose File, Export, JSON; that archive comes in.</source>
        <translation>En Day One, elige File, Export, JSON; ese archivo sí entra.</translation>
    </message>
    <message>
        <source>the database of Joplin</source>
        <translation>la base de datos de Joplin</translation>
    </message>
    <message>
        <source>In Joplin, choose File, Export all, JEX; that file comes in.</source>
        <translation>En Joplin, elige Archivo, Exportar todo, JEX; ese archivo sí entra.</translation>
    </message>
    <message>
        <source>the database of another program</source>
        <translation>la base de datos de otro programa</translation>
    </message>
    <message>
        <source>Export your notes from that program as Markdown, CSV or JSON, and bring that in.</source>
        <translation>Exporta tus notas desde ese programa como Markdown, CSV o JSON y trae eso.</translation>
    </message>
    <message>
        <source>a book or a backup of relbook itself</source>
        <translation>un cuaderno o una copia del propio relbook</translation>
    </message>
    <message>
        <source>Open it as a book, or bring a client or an entry back from Backups; to join two books, export one as JSON and bring that in.</source>
        <translation>Ábrelo como cuaderno, o recupera una página o una entrada desde Copias de seguridad; para juntar dos cuadernos, exporta uno como JSON y trae eso.</translation>
    </message>
    <message>
        <source>an address book as LDIF</source>
        <translation>una agenda en LDIF</translation>
    </message>
    <message>
        <source>In Thunderbird, export the address book as vCard; that file comes in.</source>
        <translation>En Thunderbird, exporta la libreta de direcciones como vCard; ese archivo sí entra.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>Write an entry and attach it there.</source>
        <translation>Escribe una entrada y adjúntala en ella.</translation>
    </message>
    <message>
        <source>sound or film</source>
        <translation>sonido o vídeo</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Notes in Markdown</source>
        <translation>Notas en Markdown</translation>
    </message>
    <message>
        <source>A book of relbook</source>
        <translation>Un cuaderno de relbook</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>jrnl</source>
        <translation>jrnl</translation>
    </message>
    <message>
        <source>RedNotebook</source>
        <translation>RedNotebook</translation>
    </message>
    <message>
        <source>Day One</source>
        <translation>Day One</translation>
    </message>
    <message>
        <source>Diarium</source>
        <translation>Diarium</translation>
    </message>
    <message>
        <source>Joplin</source>
        <translation>Joplin</translation>
    </message>
    <message>
        <source>Google Keep</source>
        <translation>Google Keep</translation>
    </message>
    <message>
        <source>Monica</source>
        <translation>Monica</translation>
    </message>
    <message>
        <source>Apple Journal</source>
        <translation>Apple Journal</translation>
    </message>
    <message>
        <source>Evernote</source>
        <translation>Evernote</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Se queda fuera</translation>
    </message>
    <message>
        <source>No place for it</source>
        <translation>Sin sitio aquí</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Bringing it in again changes nothing.</source>
        <translation>Traerlo otra vez no cambia nada.</translation>
    </message>
    <message>
        <source>One file more cannot come in.</source>
        <translation>Hay un archivo más que no puede entrar.</translation>
    </message>
    <message>
        <source>{count} files more cannot come in.</source>
        <translation>Hay {count} archivos más que no pueden entrar.</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>¿Quién es {name}?</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir luego</translation>
    </message>
    <message>
        <source>Is {name}</source>
        <translation>Es {name}</translation>
    </message>
    <message>
        <source>Make a client</source>
        <translation>Crear cliente</translation>
    </message>
    <message>
        <source>Is somebody here…</source>
        <translation>Es alguien que ya está…</translation>
    </message>
    <message>
        <source>No name, or nobody to keep</source>
        <translation>No es un nombre, o nadie que guardar</translation>
    </message>
    <message>
        <source>Which client is {name}?</source>
        <translation>¿Qué cliente es {name}?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>{entries}, also as {name}</source>
        <translation>{entries}, también como {name}</translation>
    </message>
    <message>
        <source>And one more</source>
        <translation>Y uno más</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>Y {count} más</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>Una conversación</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Un registro</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Registro {number}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Really take all of it back?</source>
        <translation>¿Retirarlo todo de verdad?</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>Traído antes</translation>
    </message>
    <message>
        <source>Brought in during the last {days} days</source>
        <translation>Traído en los últimos {days} días</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} registros</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} fuera</translation>
    </message>
    <message>
        <source>What each column of the table is, and what would come of its first rows.</source>
        <translation>Qué es cada columna de la tabla y qué saldría de sus primeras filas.</translation>
    </message>
    <message>
        <source>It is in your book now.</source>
        <translation>Ya está en tu cuaderno.</translation>
    </message>
    <message>
        <source>These names stand in what came. Say who they are, or leave them.</source>
        <translation>Estos nombres aparecen en lo que vino. Di quiénes son, o déjalos.</translation>
    </message>
    <message>
        <source>You see what would come before anything is written, and can take it back.</source>
        <translation>Ves lo que vendría antes de que se escriba nada, y puedes retirarlo.</translation>
    </message>
    <message>
        <source>It was all here already. Nothing was changed.</source>
        <translation>Ya estaba todo aquí. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Undo takes all of it back at once; for {days} days it can also be taken back from here.</source>
        <translation>Deshacer lo retira todo a la vez; durante {days} días también se puede retirar desde aquí.</translation>
    </message>
    <message>
        <source>For {days} days all of it can be taken back from here.</source>
        <translation>Durante {days} días se puede retirar todo desde aquí.</translation>
    </message>
    <message>
        <source>What you changed or added to since stays: {what}.</source>
        <translation>Se queda lo que cambiaste o ampliaste después: {what}.</translation>
    </message>
    <message>
        <source>Kept beside the file, as {names}. They are not encrypted.</source>
        <translation>Guardado junto al archivo, como {names}. Sin cifrar.</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Suelta archivos aquí, o elígelos</translation>
    </message>
    <message>
        <source>Address books, calendars, mail, tables, notes and journals of other programs.</source>
        <translation>Agendas, calendarios, correo, tablas, notas y diarios de otros programas.</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Qué tabla</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>it is a group, not a person</source>
        <translation>es un grupo, no una persona</translation>
    </message>
    <message>
        <source>it is neither a note nor a file of one</source>
        <translation>no es ni una nota ni un archivo suyo</translation>
    </message>
    <message>
        <source>it is a task, a birthday or an answer, not a talk</source>
        <translation>es una tarea, un cumpleaños o una respuesta, no una conversación</translation>
    </message>
    <message>
        <source>it does not say when</source>
        <translation>no dice cuándo</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>a value in it makes no sense</source>
        <translation>tiene un valor sin sentido</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>hay demasiados</translation>
    </message>
    <message>
        <source>it is a link or a device, not a file</source>
        <translation>es un enlace o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>it is not there, or cannot be read</source>
        <translation>no está o no se puede leer</translation>
    </message>
    <message>
        <source>another record has its place</source>
        <translation>otro registro ocupa su lugar</translation>
    </message>
    <message>
        <source>it was in the trash there</source>
        <translation>allí estaba en la papelera</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>It is too large: save it in smaller parts, such as by year or by client, and bring these in one after another.</source>
        <translation>Es demasiado grande: guárdalo en partes más pequeñas, por ejemplo por años o por clientes, y tráelas una tras otra.</translation>
    </message>
    <message>
        <source>It is a link or a device, not a file.</source>
        <translation>Es un enlace o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>It is not text.</source>
        <translation>No es texto.</translation>
    </message>
    <message>
        <source>It is not what it claims to be.</source>
        <translation>No es lo que dice ser.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Tiene demasiados niveles.</translation>
    </message>
    <message>
        <source>It is encrypted: save it again without a password, and bring that in.</source>
        <translation>Está cifrado: guárdalo otra vez sin contraseña y trae eso.</translation>
    </message>
    <message>
        <source>It is broken: save or fetch it again.</source>
        <translation>Está roto: guárdalo o descárgalo otra vez.</translation>
    </message>
    <message>
        <source>It is not there, or not yours to read.</source>
        <translation>No está, o no tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>{name} could not be read. Nothing of it was brought in. {why}</source>
        <translation>No se pudo leer {name}. No se trajo nada. {why}</translation>
    </message>
    <message>
        <source>1 promise</source>
        <translation>1 promesa</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 dato</translation>
    </message>
    <message>
        <source>1 planned talk</source>
        <translation>1 conversación prevista</translation>
    </message>
    <message>
        <source>{count} planned talks</source>
        <translation>{count} conversaciones previstas</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} y {last}</translation>
    </message>
    <message>
        <source>{what} would come in.</source>
        <translation>Vendría esto: {what}.</translation>
    </message>
    <message>
        <source>{what} came in.</source>
        <translation>Ha venido esto: {what}.</translation>
    </message>
    <message>
        <source>1 adds to what is here already.</source>
        <translation>1 se suma a lo que ya está aquí.</translation>
    </message>
    <message>
        <source>{count} add to what is here already.</source>
        <translation>{count} se suman a lo que ya está aquí.</translation>
    </message>
    <message>
        <source>1 is here already and stays as it is.</source>
        <translation>1 ya está aquí y se queda como está.</translation>
    </message>
    <message>
        <source>{count} are here already and stay as they are.</source>
        <translation>{count} ya están aquí y se quedan como están.</translation>
    </message>
    <message>
        <source>1 stands in it more than once and comes once.</source>
        <translation>1 aparece más de una vez y entra una sola vez.</translation>
    </message>
    <message>
        <source>{count} stand in it more than once and come once.</source>
        <translation>{count} aparecen más de una vez y entran una sola vez.</translation>
    </message>
    <message>
        <source>Tables do not carry everything: files, planned talks, earlier work and what you know of somebody beside your entries are not in them. An export as JSON has it all.</source>
        <translation>Las tablas no lo llevan todo: los archivos, las conversaciones previstas, los trabajos anteriores y lo que sabes de alguien fuera de tus entradas no están en ellas. Una exportación en JSON lo tiene todo.</translation>
    </message>
    <message>
        <source>Not taken, because a book has no place for it: {fields}</source>
        <translation>Sin traer, porque el cuaderno no tiene sitio para ello: {fields}</translation>
    </message>
    <message>
        <source>{count} work</source>
        <translation>{count} trabajo</translation>
    </message>
    <message>
        <source>{count} life</source>
        <translation>{count} vida</translation>
    </message>
    <message>
        <source>{count} you</source>
        <translation>{count} tú</translation>
    </message>
    <message>
        <source>{count} {name}</source>
        <translation>{count} {name}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} el resto</translation>
    </message>
    <message>
        <source>{count} not noted</source>
        <translation>{count} sin anotar</translation>
    </message>
    <message>
        <source>{name} was away until {day}.</source>
        <translation>{name} estuvo fuera hasta el {day}.</translation>
    </message>
    <message>
        <source>{name} more than anything else: {count} of {whole}.</source>
        <translation>{name}, más que nada: {count} de {whole}.</translation>
    </message>
    <message>
        <source>Nothing about life is noted here.</source>
        <translation>Aquí no hay nada sobre la vida.</translation>
    </message>
    <message>
        <source>All of it is about life.</source>
        <translation>Todo trata de la vida.</translation>
    </message>
    <message>
        <source>talks one day apart</source>
        <translation>una conversación cada día</translation>
    </message>
    <message>
        <source>talks one day apart, hoped for {whole}</source>
        <translation>una conversación cada día, lo esperado: {whole}</translation>
    </message>
    <message>
        <source>You reached out once.</source>
        <translation>Diste el primer paso una vez.</translation>
    </message>
    <message>
        <source>They reached out once.</source>
        <translation>Una vez dio el primer paso la otra parte.</translation>
    </message>
    <message>
        <source>Noted once: it gave you energy.</source>
        <translation>Anotado una vez: te dio energía.</translation>
    </message>
    <message>
        <source>Noted once so far.</source>
        <translation>Anotado una vez por ahora.</translation>
    </message>
    <message>
        <source>one talk in this time</source>
        <translation>una conversación en este tiempo</translation>
    </message>
    <message>
        <source>Too early to see a pattern.</source>
        <translation>Aún es pronto para ver un patrón.</translation>
    </message>
    <message>
        <source>Quiet from {first} to {last}.</source>
        <translation>En calma del {first} al {last}.</translation>
    </message>
    <message>
        <source>Quiet since {first}.</source>
        <translation>En calma desde el {first}.</translation>
    </message>
    <message>
        <source>talks {count} days apart</source>
        <translation>una conversación cada {count} días</translation>
    </message>
    <message>
        <source>talks {count} days apart, hoped for {whole}</source>
        <translation>una conversación cada {count} días, lo esperado: {whole}</translation>
    </message>
    <message>
        <source>one talk so far</source>
        <translation>una conversación por ahora</translation>
    </message>
    <message>
        <source>{name} for the most part: {count} of {whole}.</source>
        <translation>{name}, en su mayor parte: {count} de {whole}.</translation>
    </message>
    <message>
        <source>No one kind stands out.</source>
        <translation>Ningún tipo destaca.</translation>
    </message>
    <message>
        <source>One in {letters} is not about work.</source>
        <translation>Una de cada {letters} no trata del trabajo.</translation>
    </message>
    <message>
        <source>{count} of {whole} are not about work.</source>
        <translation>{count} de {whole} no tratan del trabajo.</translation>
    </message>
    <message>
        <source>You reached out {count} of {whole} times.</source>
        <translation>Diste el primer paso {count} de {whole} veces.</translation>
    </message>
    <message>
        <source>{whole} talks, at most {count} in a week</source>
        <translation>{whole} conversaciones, como mucho {count} por semana</translation>
    </message>
    <message>
        <source>{whole} talks, at most {count} in a month</source>
        <translation>{whole} conversaciones, como mucho {count} por mes</translation>
    </message>
    <message>
        <source>{name}: gave you energy {count} of {whole} times.</source>
        <translation>{name}: te dio energía {count} de {whole} veces.</translation>
    </message>
    <message>
        <source>Gave you energy {count} of {whole} times.</source>
        <translation>Te dio energía {count} de {whole} veces.</translation>
    </message>
    <message>
        <source>A word on every day.</source>
        <translation>Una palabra cada día.</translation>
    </message>
    <message>
        <source>Never more than one day without a word.</source>
        <translation>Nunca más de un día sin una palabra.</translation>
    </message>
    <message>
        <source>Never more than {count} days without a word.</source>
        <translation>Nunca más de {count} días sin una palabra.</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 3 years</source>
        <translation>Últimos 3 años</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Your last year with {name}. For noticing, nothing else.</source>
        <translation>Tu último año con {name}. Para darse cuenta, nada más.</translation>
    </message>
    <message>
        <source>Your last three years with {name}. For noticing, nothing else.</source>
        <translation>Tus últimos tres años con {name}. Para darse cuenta, nada más.</translation>
    </message>
    <message>
        <source>All your time with {name}. For noticing, nothing else.</source>
        <translation>Todo tu tiempo con {name}. Para darse cuenta, nada más.</translation>
    </message>
    <message>
        <source>Your {year} with {name}. For noticing, nothing else.</source>
        <translation>Tu {year} con {name}. Para darse cuenta, nada más.</translation>
    </message>
    <message>
        <source>Your own last year, with everybody. For noticing, nothing else.</source>
        <translation>Tu último año, con todo el mundo. Para darse cuenta, nada más.</translation>
    </message>
    <message>
        <source>Your own last three years, with everybody. For noticing, nothing else.</source>
        <translation>Tus últimos tres años, con todo el mundo. Para darse cuenta, nada más.</translation>
    </message>
    <message>
        <source>All your own time, with everybody. For noticing, nothing else.</source>
        <translation>Todo tu tiempo, con todo el mundo. Para darse cuenta, nada más.</translation>
    </message>
    <message>
        <source>Your own {year}, with everybody. For noticing, nothing else.</source>
        <translation>Tu {year}, con todo el mundo. Para darse cuenta, nada más.</translation>
    </message>
    <message>
        <source>{days} days since the talk of {before}, so far</source>
        <translation>{days} días desde la conversación del {before}, por ahora</translation>
    </message>
    <message>
        <source>One day since the talk of {before}, so far</source>
        <translation>Un día desde la conversación del {before}, por ahora</translation>
    </message>
    <message>
        <source>{days} days, from {before} to {after}</source>
        <translation>{days} días, del {before} al {after}</translation>
    </message>
    <message>
        <source>One day, from {before} to {after}</source>
        <translation>Un día, del {before} al {after}</translation>
    </message>
    <message>
        <source>{gap}; hoped for {wanted}.</source>
        <translation>{gap}; esperado: {wanted}.</translation>
    </message>
    <message>
        <source>1 talk</source>
        <translation>1 conversación</translation>
    </message>
    <message>
        <source>{count} talks</source>
        <translation>{count} conversaciones</translation>
    </message>
    <message>
        <source>{first} to {last}: {talks}.</source>
        <translation>Del {first} al {last}: {talks}.</translation>
    </message>
    <message>
        <source>gave {gave}, cost {cost}, neither {even}</source>
        <translation>dio {gave}, quitó {cost}, ni una cosa ni otra {even}</translation>
    </message>
    <message>
        <source>mostly gives you energy</source>
        <translation>casi siempre te da energía</translation>
    </message>
    <message>
        <source>mostly costs you energy</source>
        <translation>casi siempre te quita energía</translation>
    </message>
    <message>
        <source>now this way, now that</source>
        <translation>unas veces sí, otras no</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>muy pocas para saberlo</translation>
    </message>
    <message>
        <source>your clients</source>
        <translation>tus clientes</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Lo que escribiste</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>About work</source>
        <translation>Sobre trabajo</translation>
    </message>
    <message>
        <source>About life</source>
        <translation>Sobre la vida</translation>
    </message>
    <message>
        <source>You reached out</source>
        <translation>Diste el primer paso</translation>
    </message>
    <message>
        <source>{name} reached out</source>
        <translation>{name} dio el primer paso</translation>
    </message>
    <message>
        <source>Your clients reached out</source>
        <translation>Tus clientes dieron el primer paso</translation>
    </message>
    <message>
        <source>Not noted who reached out</source>
        <translation>Sin anotar quién dio el primer paso</translation>
    </message>
    <message>
        <source>Small gestures</source>
        <translation>Pequeños gestos</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Energy noted</source>
        <translation>Energía anotada</translation>
    </message>
    <message>
        <source>Your promises to {name}, settled</source>
        <translation>Tus promesas a {name}, cerradas</translation>
    </message>
    <message>
        <source>Promises of {name}, settled</source>
        <translation>Promesas de {name}, cerradas</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>days</comment>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Coffee and walks</source>
        <translation>Cafés y paseos</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Negociaciones</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestos</translation>
    </message>
    <message>
        <source>Favours given</source>
        <translation>Favores hechos</translation>
    </message>
    <message>
        <source>Favours asked</source>
        <translation>Favores pedidos</translation>
    </message>
    <message>
        <source>Shared experiences</source>
        <translation>Experiencias compartidas</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Energy checks</source>
        <translation>Notas de energía</translation>
    </message>
    <message>
        <source>Extra miles</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Differences made</source>
        <translation>Cosas que ayudaron</translation>
    </message>
    <message>
        <source>You told {name}</source>
        <translation>Le contaste a {name}</translation>
    </message>
    <message>
        <source>Also on {name}’s mind</source>
        <translation>También en la mente de {name}</translation>
    </message>
    <message>
        <source>Boundaries and preferences</source>
        <translation>Límites y preferencias</translation>
    </message>
    <message>
        <source>Values and common ground</source>
        <translation>Valores y terreno común</translation>
    </message>
    <message>
        <source>What you like about {name}</source>
        <translation>Lo que te gusta de {name}</translation>
    </message>
    <message>
        <source>Seen differently</source>
        <translation>Visto de otro modo</translation>
    </message>
    <message>
        <source>What {name} knows of you</source>
        <translation>Lo que {name} sabe de ti</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>Ya no es así</translation>
    </message>
    <message>
        <source>Your boundary</source>
        <translation>Tu límite</translation>
    </message>
    <message>
        <source>{name}’s boundary</source>
        <translation>El límite de {name}</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>aún sin decir</translation>
    </message>
    <message>
        <source>fine to talk about</source>
        <translation>se puede hablar</translation>
    </message>
    <message>
        <source>handle lightly</source>
        <translation>con tacto</translation>
    </message>
    <message>
        <source>better left alone</source>
        <translation>mejor no tocar</translation>
    </message>
    <message>
        <source>a wish for {year}, maybe no longer true</source>
        <translation>un deseo para {year}, quizá ya no</translation>
    </message>
    <message>
        <source>maybe no longer true</source>
        <translation>quizá ya no</translation>
    </message>
    <message>
        <source>{days} days, maybe no longer true</source>
        <translation>{days} días, quizá ya no</translation>
    </message>
    <message>
        <source>A wish is for one year and is asked about anew at New Year.</source>
        <translation>Un deseo es para un año y se vuelve a preguntar en Año Nuevo.</translation>
    </message>
    <message>
        <source>{kind}: asked about again after {days} days.</source>
        <translation>{kind}: se vuelve a preguntar a los {days} días.</translation>
    </message>
    <message>
        <source>open for {days} days</source>
        <translation>abierto desde hace {days} días</translation>
    </message>
    <message>
        <source>good to remember</source>
        <translation>para recordar</translation>
    </message>
    <message>
        <source>sensitive, stays with you</source>
        <translation>delicado, se queda contigo</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>cerrado el {day}</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>anotado el {day}</translation>
    </message>
    <message>
        <source>before: {text}, as of {day}</source>
        <translation>antes: {text}, anotado el {day}</translation>
    </message>
    <message>
        <source>The first talk of all is within {hours}</source>
        <translation>La primera conversación es en menos de {hours}</translation>
    </message>
    <message>
        <source>You spoke again after {days} or longer</source>
        <translation>Volvió a haber conversación tras {days} o más</translation>
    </message>
    <message>
        <source>They got in touch within {hours}</source>
        <translation>Dio señales hace menos de {hours}</translation>
    </message>
    <message>
        <source>You talked about terms within {hours}</source>
        <translation>Se habló de condiciones hace menos de {hours}</translation>
    </message>
    <message>
        <source>{count} or more talks within {days}</source>
        <translation>{count} conversaciones o más en {days}</translation>
    </message>
    <message>
        <source>The last {run} talks were all their idea</source>
        <translation>Las últimas {run} conversaciones fueron idea suya</translation>
    </message>
    <message>
        <source>No answer came for {days}</source>
        <translation>Sin respuesta desde hace {days}</translation>
    </message>
    <message>
        <source>No work has begun, and silence for {days}</source>
        <translation>Sin trabajo aún, y silencio desde hace {days}</translation>
    </message>
    <message>
        <source>You kept a promise early, within {days}</source>
        <translation>Cumpliste antes de tiempo una promesa, hace menos de {days}</translation>
    </message>
    <message>
        <source>You changed a promise, or let it go, within {days}</source>
        <translation>Cambiaste o soltaste una promesa, hace menos de {days}</translation>
    </message>
    <message>
        <source>A promise has been under way for {days}</source>
        <translation>Una promesa está en marcha desde hace {days}</translation>
    </message>
    <message>
        <source>A promise of theirs is due within {days}</source>
        <translation>Una promesa suya es para dentro de {days} o menos</translation>
    </message>
    <message>
        <source>A promise of theirs has had no day for {days}</source>
        <translation>Una promesa suya está sin día desde hace {days}</translation>
    </message>
    <message>
        <source>They kept a promise within {days}</source>
        <translation>Cumplió una promesa hace menos de {days}</translation>
    </message>
    <message>
        <source>A day they worry about is within {days}</source>
        <translation>Un día que le preocupa llega en menos de {days}</translation>
    </message>
    <message>
        <source>A worry, challenge or wish was closed within {days}</source>
        <translation>Una preocupación, dificultad o deseo se cerró hace menos de {days}</translation>
    </message>
    <message>
        <source>You told them something {after} to {until} ago</source>
        <translation>Le contaste algo hace de {after} a {until}</translation>
    </message>
    <message>
        <source>A boundary of yours is {days} old or older</source>
        <translation>Un límite tuyo tiene {days} o más</translation>
    </message>
    <message>
        <source>You have known each other for {after} to {until}</source>
        <translation>Te une el trato desde hace de {after} a {until}</translation>
    </message>
    <message>
        <source>They work for a house you know by name</source>
        <translation>Trabaja en una organización que conoces por su nombre</translation>
    </message>
    <message>
        <source>You did something together {after} to {until} ago</source>
        <translation>Hiciste algo con esta persona hace de {after} a {until}</translation>
    </message>
    <message>
        <source>You did them a favour {after} to {until} ago</source>
        <translation>Le hiciste un favor hace de {after} a {until}</translation>
    </message>
    <message>
        <source>Your work made a difference within {until}</source>
        <translation>Tu trabajo ayudó de verdad hace menos de {until}</translation>
    </message>
    <message>
        <source>Nothing beyond the agreed for {days}</source>
        <translation>Nada más allá de lo acordado desde hace {days}</translation>
    </message>
    <message>
        <source>A page is marked to remember</source>
        <translation>Hay una página marcada para recordar</translation>
    </message>
    <message>
        <source>You brought it up {days} ago, and it is open</source>
        <translation>Lo sacaste hace {days} y sigue abierto</translation>
    </message>
    <message>
        <source>You told them of a mistake {after} to {until} ago</source>
        <translation>Le contaste un error hace de {after} a {until}</translation>
    </message>
    <message>
        <source>Something is unsaid, and a talk is within {hours}</source>
        <translation>Hay algo por decir, y una conversación en menos de {hours}</translation>
    </message>
    <message>
        <source>Terms have been open for {days}</source>
        <translation>Las condiciones están abiertas desde hace {days}</translation>
    </message>
    <message>
        <source>It is a certain day of the week</source>
        <translation>Es cierto día de la semana</translation>
    </message>
    <message>
        <source>No talk is planned today</source>
        <translation>Hoy no hay conversaciones previstas</translation>
    </message>
    <message>
        <source>Nothing is written down about your energy</source>
        <translation>No hay nada escrito sobre tu energía</translation>
    </message>
    <message>
        <source>Your book is a year older</source>
        <translation>Tu cuaderno cumple un año más</translation>
    </message>
    <message>
        <source>You chose to be asked this.</source>
        <translation>Elegiste que se te preguntara esto.</translation>
    </message>
    <message>
        <source>You chose to be asked: {when}.</source>
        <translation>Elegiste esta pregunta para cuando: {when}.</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>un minuto o así</translation>
    </message>
    <message>
        <source>about {minutes} minutes</source>
        <translation>unos {minutes} minutos</translation>
    </message>
    <message>
        <source>When it fits</source>
        <translation>Cuando encaje</translation>
    </message>
    <message>
        <source>A talk, or none</source>
        <translation>Conversación o silencio</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Lo que sabes</translation>
    </message>
    <message>
        <source>How you stand</source>
        <translation>Cómo va la relación</translation>
    </message>
    <message>
        <source>What is difficult</source>
        <translation>Lo difícil</translation>
    </message>
    <message>
        <source>Your own days</source>
        <translation>Tus propios días</translation>
    </message>
    <message>
        <source>warmer</source>
        <translation>más cercano</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>cooler</source>
        <translation>más distante</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} años</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} meses</translation>
    </message>
    <message>
        <source>{weeks} weeks</source>
        <translation>{weeks} semanas</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>{days} days</source>
        <comment>length</comment>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>A talk is planned within {hours}</source>
        <translation>Hay una conversación en menos de {hours}</translation>
    </message>
    <message>
        <source>Terms will be talked about</source>
        <translation>Se hablará de condiciones</translation>
    </message>
    <message>
        <source>Two clients will sit in one talk</source>
        <translation>Dos clientes coincidirán en una conversación</translation>
    </message>
    <message>
        <source>A talk was written down within {hours}</source>
        <translation>Se anotó una conversación hace menos de {hours}</translation>
    </message>
    <message>
        <source>A talk held no promise</source>
        <translation>Una conversación quedó sin promesas</translation>
    </message>
    <message>
        <source>A talk left its mark on you</source>
        <translation>Una conversación te dejó huella</translation>
    </message>
    <message>
        <source>You met in one room for the first time</source>
        <translation>Primer encuentro en persona</translation>
    </message>
    <message>
        <source>{share} of the rhythm has passed without a talk</source>
        <translation>Ha pasado el {share} del ritmo sin hablar</translation>
    </message>
    <message>
        <source>Not a word for {days}</source>
        <translation>Ni una palabra desde hace {days}</translation>
    </message>
    <message>
        <source>Work ended, and silence for {days}</source>
        <translation>Trabajo terminado, y silencio desde hace {days}</translation>
    </message>
    <message>
        <source>The last {run} talks were all your idea</source>
        <translation>Las últimas {run} conversaciones fueron idea tuya</translation>
    </message>
    <message>
        <source>The last {count} notes are all work</source>
        <translation>Las últimas {count} notas son solo trabajo</translation>
    </message>
    <message>
        <source>No thank-you for {days}</source>
        <translation>Sin dar las gracias desde hace {days}</translation>
    </message>
    <message>
        <source>All runs smoothly, unthanked for {days}</source>
        <translation>Todo va bien, sin un gracias desde hace {days}</translation>
    </message>
    <message>
        <source>A promise of yours is due within {days}</source>
        <translation>Una promesa tuya es para dentro de {days} o menos</translation>
    </message>
    <message>
        <source>A promise of yours is overdue</source>
        <translation>Una promesa tuya va con retraso</translation>
    </message>
    <message>
        <source>A promise of theirs is overdue</source>
        <translation>Una promesa suya va con retraso</translation>
    </message>
    <message>
        <source>A promise has had no day for {days}</source>
        <translation>Una promesa está sin día desde hace {days}</translation>
    </message>
    <message>
        <source>An “I’ll try” is open for {days}</source>
        <translation>Un «lo intentaré» está abierto desde hace {days}</translation>
    </message>
    <message>
        <source>You kept a promise within {days}</source>
        <translation>Cumpliste una promesa hace menos de {days}</translation>
    </message>
    <message>
        <source>A promise slipped within {days}</source>
        <translation>Una promesa se escapó hace menos de {days}</translation>
    </message>
    <message>
        <source>{count} or more promises are open</source>
        <translation>Hay {count} promesas abiertas o más</translation>
    </message>
    <message>
        <source>You kept {count} or more promises</source>
        <translation>Has cumplido {count} promesas o más</translation>
    </message>
    <message>
        <source>Not known yet: {kind}</source>
        <translation>Aún no se sabe: {kind}</translation>
    </message>
    <message>
        <source>Noted {days} ago or longer: {kind}</source>
        <translation>Anotado hace {days} o más: {kind}</translation>
    </message>
    <message>
        <source>Noted {after} to {until} ago: {kind}</source>
        <translation>Anotado hace de {after} a {until}: {kind}</translation>
    </message>
    <message>
        <source>{count} or more other clients live nearby</source>
        <translation>Al menos {count} clientes más viven cerca</translation>
    </message>
    <message>
        <source>{count} or more talks on one day</source>
        <translation>{count} conversaciones o más en un día</translation>
    </message>
    <message>
        <source>{count} or more promises are due this week</source>
        <translation>{count} promesas o más para esta semana</translation>
    </message>
    <message>
        <source>{count} or more clients stand in no circle</source>
        <translation>{count} clientes o más no están en ningún círculo</translation>
    </message>
    <message>
        <source>A day a fact speaks of is within {days}</source>
        <translation>Llega en menos de {days} un día que nombra un dato</translation>
    </message>
    <message>
        <source>A day a fact speaks of passed within {days}</source>
        <translation>Pasó hace menos de {days} un día que nombra un dato</translation>
    </message>
    <message>
        <source>An important date is near</source>
        <translation>Se acerca una fecha importante</translation>
    </message>
    <message>
        <source>You have talked at least {contacts} times</source>
        <translation>Has hablado con esta persona {contacts} veces o más</translation>
    </message>
    <message>
        <source>They are new in the book</source>
        <translation>Acaba de llegar al cuaderno</translation>
    </message>
    <message>
        <source>They stand in no circle</source>
        <translation>No está en ningún círculo</translation>
    </message>
    <message>
        <source>Their circle is full</source>
        <translation>Su círculo está lleno</translation>
    </message>
    <message>
        <source>You want the tie {wish}</source>
        <translation>Quieres el trato {wish}</translation>
    </message>
    <message>
        <source>You never met in one room</source>
        <translation>Nunca hubo encuentro en persona</translation>
    </message>
    <message>
        <source>No entry is marked to remember</source>
        <translation>Ninguna entrada está marcada para recordar</translation>
    </message>
    <message>
        <source>Nothing shared for {days}</source>
        <translation>Nada compartido desde hace {days}</translation>
    </message>
    <message>
        <source>Something shared lies {days} back</source>
        <translation>Algo compartido queda {days} atrás</translation>
    </message>
    <message>
        <source>Their last {run} talks lifted you</source>
        <translation>Sus últimas {run} conversaciones te dieron ánimo</translation>
    </message>
    <message>
        <source>Their last {run} talks drained you</source>
        <translation>Sus últimas {run} conversaciones te quitaron fuerzas</translation>
    </message>
    <message>
        <source>They said something kind within {days}</source>
        <translation>Te dijo algo amable hace menos de {days}</translation>
    </message>
    <message>
        <source>They did you a favour {after} ago or longer</source>
        <translation>Te hizo un favor hace {after} o más</translation>
    </message>
    <message>
        <source>Favours have gone one way</source>
        <translation>Los favores han ido en un solo sentido</translation>
    </message>
    <message>
        <source>Somebody brought you together</source>
        <translation>Hubo quien hizo las presentaciones</translation>
    </message>
    <message>
        <source>Another client could help</source>
        <translation>Otra persona de tu lista podría ayudar</translation>
    </message>
    <message>
        <source>They began somewhere new within {days}</source>
        <translation>Empezó en un sitio nuevo hace menos de {days}</translation>
    </message>
    <message>
        <source>The work together ended within {days}</source>
        <translation>El trabajo en común terminó hace menos de {days}</translation>
    </message>
    <message>
        <source>A full year together</source>
        <translation>Un año entero en común</translation>
    </message>
    <message>
        <source>It is {months}</source>
        <translation>Es {months}</translation>
    </message>
    <message>
        <source>A disagreement came up within {days}</source>
        <translation>Surgió un desacuerdo hace menos de {days}</translation>
    </message>
    <message>
        <source>A disagreement is not settled</source>
        <translation>Hay un desacuerdo sin resolver</translation>
    </message>
    <message>
        <source>A disagreement has no shared goal yet</source>
        <translation>Un desacuerdo aún no tiene meta común</translation>
    </message>
    <message>
        <source>A disagreement waits for {days}</source>
        <translation>Un desacuerdo espera desde hace {days}</translation>
    </message>
    <message>
        <source>A disagreement is open before a talk</source>
        <translation>Hay un desacuerdo abierto antes de hablar</translation>
    </message>
    <message>
        <source>A disagreement was settled {after} ago or longer</source>
        <translation>Un desacuerdo se resolvió hace {after} o más</translation>
    </message>
    <message>
        <source>A mistake was written down</source>
        <translation>Se anotó un error</translation>
    </message>
    <message>
        <source>A mistake has not been told for {days}</source>
        <translation>Un error sigue sin contarse desde hace {days}</translation>
    </message>
    <message>
        <source>Something has waited {days} to be said</source>
        <translation>Algo espera desde hace {days} a que lo digas</translation>
    </message>
    <message>
        <source>Terms were agreed {after} ago or longer</source>
        <translation>Se acordaron condiciones hace {after} o más</translation>
    </message>
    <message>
        <source>Low energy, and disagreements stay open</source>
        <translation>Poca energía, y desacuerdos sin cerrar</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>No gesture to anybody for {days}</source>
        <translation>Ningún gesto con nadie desde hace {days}</translation>
    </message>
    <message>
        <source>{days} in a row with talks</source>
        <translation>{days} seguidos con conversaciones</translation>
    </message>
    <message>
        <source>The last {run} talks drained you</source>
        <translation>Las últimas {run} conversaciones te quitaron fuerzas</translation>
    </message>
    <message>
        <source>The last {run} talks lifted you</source>
        <translation>Las últimas {run} conversaciones te dieron ánimo</translation>
    </message>
    <message>
        <source>The month is {months}</source>
        <translation>El mes es {months}</translation>
    </message>
    <message>
        <source>13 November</source>
        <translation>13 de noviembre</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>January cash flow</source>
        <translation>los cobros de enero</translation>
    </message>
    <message>
        <source>the split-invoice proposal</source>
        <translation>la propuesta de factura en tres pagos</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>cumpleaños</translation>
    </message>
    <message>
        <source>Jonas</source>
        <translation>Jonas</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>envíos</translation>
    </message>
    <message>
        <source>Porto</source>
        <translation>Oporto</translation>
    </message>
    <message>
        <source>Halden Studio</source>
        <translation>Halden Studio</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>This cannot be kept as it stands.</source>
        <translation>Así como está no se puede guardar.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Di por qué.</translation>
    </message>
    <message>
        <source>Write the question you would like to be asked.</source>
        <translation>Escribe la pregunta que te gustaría recibir.</translation>
    </message>
    <message>
        <source>It asks nothing yet: one question mark.</source>
        <translation>Aún no pregunta nada: un signo de interrogación.</translation>
    </message>
    <message>
        <source>{count} questions in one; keep the better one.</source>
        <translation>{count} preguntas en una; quédate con la mejor.</translation>
    </message>
    <message>
        <source>Too long by {count}.</source>
        <translation>Sobran {count}.</translation>
    </message>
    <message>
        <source>Nothing below fills {slot}.</source>
        <translation>Nada de lo de abajo llena {slot}.</translation>
    </message>
    <message>
        <source>{slot} stays empty when: {when}.</source>
        <translation>{slot} queda en blanco cuando: {when}.</translation>
    </message>
    <message>
        <source>A brace stands alone; slots look like {name}.</source>
        <translation>Hay una llave suelta; los huecos son como {name}.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen.</source>
        <translation>Contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>Say when to ask it.</source>
        <translation>Di cuándo preguntarla.</translation>
    </message>
    <message>
        <source>Ask it about a client, or about your own days; not both.</source>
        <translation>Pregunta por una persona o por tus propios días; no por ambas cosas.</translation>
    </message>
    <message>
        <source>All prompts</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>{source}, changed</source>
        <translation>{source}, con cambios</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>new</source>
        <comment>prompt</comment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>kept once</source>
        <translation>guardada una vez</translation>
    </message>
    <message>
        <source>kept {count} times</source>
        <translation>guardada {count} veces</translation>
    </message>
    <message>
        <source>Say what happened, not what kind of person does it.</source>
        <translation>Di lo que pasó, no qué clase de persona lo hace.</translation>
    </message>
    <message>
        <source>“Always” and “never” can stay at home.</source>
        <translation>«Siempre» y «nunca» pueden quedarse en casa.</translation>
    </message>
    <message>
        <source>Begin with your part in it, if there is one.</source>
        <translation>Empieza por tu parte, si la hay.</translation>
    </message>
    <message>
        <source>Ask how it looks from the other side, and let it stand for a moment.</source>
        <translation>Pregunta cómo se ve desde el otro lado, y deja que repose un momento.</translation>
    </message>
    <message>
        <source>One thing at a time; older matters can wait for their own day.</source>
        <translation>Una cosa cada vez; los asuntos viejos pueden esperar a su día.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>What is not said yet</source>
        <translation>Qué está por decir</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Lo escrito</translation>
    </message>
    <message>
        <source>What it is like from here</source>
        <translation>Cómo se ve desde aquí</translation>
    </message>
    <message>
        <source>How they would tell it to a friend</source>
        <translation>Cómo lo contaría a una amistad</translation>
    </message>
    <message>
        <source>One sentence both of you would sign</source>
        <translation>Una frase que firmarían las dos partes</translation>
    </message>
    <message>
        <source>The calm next thing to do</source>
        <translation>El siguiente paso, con calma</translation>
    </message>
    <message>
        <source>Warm, plain, unhurried</source>
        <translation>Cálido, claro, sin prisa</translation>
    </message>
    <message>
        <source>A first sentence that needs no shield</source>
        <translation>Una primera frase que no pide escudo</translation>
    </message>
    <message>
        <source>What they need this to do for them</source>
        <translation>Qué necesita la otra parte de esto</translation>
    </message>
    <message>
        <source>What you need this to do for you</source>
        <translation>Qué necesitas tú de esto</translation>
    </message>
    <message>
        <source>Ways that would do for both</source>
        <translation>Formas que servirían a las dos partes</translation>
    </message>
    <message>
        <source>What an outsider would call fair</source>
        <translation>Qué llamaría justo alguien de fuera</translation>
    </message>
    <message>
        <source>[] what you will do @fri, [Name] what they will do</source>
        <translation>[] lo que harás @vie, [Nombre] lo que hará</translation>
    </message>
    <message>
        <source>What you did about it</source>
        <translation>Qué hiciste al respecto</translation>
    </message>
    <message>
        <source>What you do differently now</source>
        <translation>Qué haces ahora de otro modo</translation>
    </message>
    <message>
        <source>In proportion, and soon</source>
        <translation>En su medida, y pronto</translation>
    </message>
    <message>
        <source>Sent the draft before the call, and kept to the hour</source>
        <translation>Envié el borrador antes de la llamada y cumplí la hora</translation>
    </message>
    <message>
        <source>The sentence that carried it, or the one that slipped</source>
        <translation>La frase que lo sostuvo, o la que se escapó</translation>
    </message>
    <message>
        <source>What went through your head and stayed there</source>
        <translation>Lo que te pasó por la cabeza y ahí se quedó</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} a {until}</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>desde {since}</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>hasta {until}</translation>
    </message>
    <message>
        <source>Three extras for {name} within {days} days. You may leave it at that.</source>
        <translation>Tres extras para {name} en {days} días. Puedes dejarlo ahí.</translation>
    </message>
    <message>
        <source>{count} extras for {name} within {days} days. You may leave it at that.</source>
        <translation>{count} extras para {name} en {days} días. Puedes dejarlo ahí.</translation>
    </message>
    <message>
        <source>“{words}” is due {day}</source>
        <translation>«{words}» es para el {day}</translation>
    </message>
    <message>
        <source>{days} days since you last spoke, by the time you are back.</source>
        <translation>{days} días sin hablar para cuando vuelvas.</translation>
    </message>
    <message>
        <source>Hello {name}, a word ahead: I am away from {first} to {last}, and back on {back}.</source>
        <translation>Hola, {name}: te aviso de que estoy fuera del {first} al {last}, y vuelvo el {back}.</translation>
    </message>
    <message>
        <source>“{words}” is due meanwhile, on {day}. Shall I send it before I leave, or once I am back?</source>
        <translation>«{words}» cae en medio, el {day}. ¿Te lo envío antes de irme, o a la vuelta?</translation>
    </message>
    <message>
        <source>If there is anything you would like before then, tell me.</source>
        <translation>Si hay algo que necesites antes, dime.</translation>
    </message>
    <message>
        <source>Once I am back, I answer {answer}, as always.</source>
        <translation>A la vuelta respondo {answer}, como siempre.</translation>
    </message>
    <message>
        <source>Away from {first} to {last}.</source>
        <translation>Fuera del {first} al {last}.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open journal</source>
        <translation>abrir diario</translation>
    </message>
    <message>
        <source>Search every entry for “{words}”</source>
        <translation>Buscar «{words}» en todas las entradas</translation>
    </message>
    <message>
        <source>Clients by a few letters of their names</source>
        <translation>Clientes, con unas letras de su nombre</translation>
    </message>
    <message>
        <source>Tags, and the entries that carry them</source>
        <translation>Etiquetas, y las entradas que las llevan</translation>
    </message>
    <message>
        <source>Everything one can do</source>
        <translation>Todo lo que se puede hacer</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Hecha el {day}</translation>
    </message>
    <message>
        <source>These groups open your book without its passphrase. Keep the sheet on paper, away from the computer: whoever has both can read everything. A new passphrase makes this sheet useless; then make a new one.</source>
        <translation>Estos grupos abren tu cuaderno sin su contraseña. Guarda la hoja en papel, lejos del equipo: quien tenga ambos puede leerlo todo. Una contraseña nueva inutiliza esta hoja; haz entonces otra.</translation>
    </message>
    <message>
        <source>With relbook</source>
        <translation>Con relbook</translation>
    </message>
    <message>
        <source>On the locked page press “Recovery sheet” and type the groups in their order.</source>
        <translation>En la pantalla de bloqueo, pulsa «Hoja de recuperación» y escribe los grupos en su orden.</translation>
    </message>
    <message>
        <source>Or: relbook --recovery-file FILE, with the groups in a file. - types them.</source>
        <translation>O bien: relbook --recovery-file FILE, con los grupos en un archivo. Con - se teclean.</translation>
    </message>
    <message>
        <source>There are only the letters A to Z and the figures 2 to 7; spaces do not matter.</source>
        <translation>Solo hay letras de la A a la Z y cifras del 2 al 7; los espacios no importan.</translation>
    </message>
    <message>
        <source>Without relbook</source>
        <translation>Sin relbook</translation>
    </message>
    <message>
        <source>Open the file in any program for SQLCipher 4, such as DB Browser for SQLite, and give it this raw key; in a shell: PRAGMA key = &quot;the line below&quot;;</source>
        <translation>Abre el archivo en cualquier programa para SQLCipher 4, como DB Browser for SQLite, y dale esta clave en bruto; en una consola: PRAGMA key = &quot;la línea de abajo&quot;;</translation>
    </message>
    <message>
        <source>It is the groups in base 32 (RFC 4648), the first 32 bytes. The files beside the book open with it too, and so does every backup made under the same passphrase.</source>
        <translation>Son los grupos en base 32 (RFC 4648), los primeros 32 bytes. Los archivos junto al cuaderno se abren también con ella, y así toda copia hecha con la misma contraseña.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>correspondencia</translation>
    </message>
    <message>
        <source>time together</source>
        <translation>experiencia compartida</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>conversación</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <source>one private entry</source>
        <translation>una entrada privada</translation>
    </message>
    <message>
        <source>one line told in confidence</source>
        <translation>una línea dicha en confianza</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>Not in here: {what}.</source>
        <translation>Aquí no está: {what}.</translation>
    </message>
    <message>
        <source>Our {kind} on {day}: what we said</source>
        <translation>Nuestra {kind} del {day}: lo que hablamos</translation>
    </message>
    <message>
        <source>Where we stand, {day}</source>
        <translation>Cómo estamos, {day}</translation>
    </message>
    <message>
        <source>Since {since}: where we stand</source>
        <translation>Desde el {since}: cómo estamos</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Hola, {name}:</translation>
    </message>
    <message>
        <source>here is what I took away from our {kind} on {day}.</source>
        <translation>Esto es lo que me llevé de nuestra {kind} del {day}.</translation>
    </message>
    <message>
        <source>here is where we stand.</source>
        <translation>Así es como estamos.</translation>
    </message>
    <message>
        <source>here is where we stand since {since}.</source>
        <translation>Así es como estamos desde el {since}.</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Lo que decidimos</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Lo que haré yo</translation>
    </message>
    <message>
        <source>What you wanted to do</source>
        <translation>Lo que querías hacer tú</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>talk</comment>
        <translation>Lo próximo</translation>
    </message>
    <message>
        <source>{text}, by {day}</source>
        <translation>{text}, para el {day}</translation>
    </message>
    <message>
        <source>{text} (I will try)</source>
        <translation>{text} (lo intentaré)</translation>
    </message>
    <message>
        <source>{text} (if you can)</source>
        <translation>{text} (si puedes)</translation>
    </message>
    <message>
        <source>{text} (done)</source>
        <translation>{text} (hecho)</translation>
    </message>
    <message>
        <source>{kind} on {day}</source>
        <translation>{kind} el {day}</translation>
    </message>
    <message>
        <source>{kind} on {day} at {at}</source>
        <translation>{kind} el {day}, {at}</translation>
    </message>
    <message>
        <source>{talk}, {place}</source>
        <translation>{talk}, {place}</translation>
    </message>
    <message>
        <source>If I left something out or heard it differently, tell me.</source>
        <translation>Si me dejé algo o lo entendiste de otro modo, dímelo.</translation>
    </message>
    <message>
        <source>{day}: {what}. Still true?</source>
        <translation>{day}: {what}. ¿Sigue siendo así?</translation>
    </message>
    <message>
        <source>You began this answer on {day}.</source>
        <translation>Empezaste esta respuesta el {day}.</translation>
    </message>
    <message>
        <source>Only a reflection</source>
        <translation>Solo una reflexión</translation>
    </message>
    <message>
        <source>A promise to {name}</source>
        <translation>Una promesa a {name}</translation>
    </message>
    <message>
        <source>A promise of {name}’s</source>
        <translation>Una promesa de {name}</translation>
    </message>
    <message>
        <source>Something I know about {name}</source>
        <translation>Algo que sé de {name}</translation>
    </message>
    <message>
        <source>A question for next time</source>
        <translation>Una pregunta para la próxima vez</translation>
    </message>
    <message>
        <source>A planned talk with {name}</source>
        <translation>Una conversación prevista con {name}</translation>
    </message>
    <message>
        <source>A day of {name}’s year</source>
        <translation>Un día del año de {name}</translation>
    </message>
    <message>
        <source>The circle {name} is in</source>
        <translation>El círculo en que está {name}</translation>
    </message>
    <message>
        <source>How near I would like {name}</source>
        <translation>A qué distancia querría a {name}</translation>
    </message>
    <message>
        <source>what its lines say</source>
        <translation>lo que dicen sus líneas</translation>
    </message>
    <message>
        <source>something I know: {kind}</source>
        <translation>algo que sé: {kind}</translation>
    </message>
    <message>
        <source>only a reflection</source>
        <translation>solo una reflexión</translation>
    </message>
    <message>
        <source>a promise to {name}</source>
        <translation>una promesa a {name}</translation>
    </message>
    <message>
        <source>an “I’ll try” to {name}</source>
        <translation>un «lo intentaré» a {name}</translation>
    </message>
    <message>
        <source>a promise of {name}’s</source>
        <translation>una promesa de {name}</translation>
    </message>
    <message>
        <source>something I know</source>
        <translation>algo que sé</translation>
    </message>
    <message>
        <source>a question for next time</source>
        <translation>una pregunta para la próxima vez</translation>
    </message>
    <message>
        <source>a talk with {name}</source>
        <translation>una conversación con {name}</translation>
    </message>
    <message>
        <source>a day of {name}’s year</source>
        <translation>un día del año de {name}</translation>
    </message>
    <message>
        <source>the circle {name} is in</source>
        <translation>el círculo en que está {name}</translation>
    </message>
    <message>
        <source>how near I would like {name}</source>
        <translation>a qué distancia querría a {name}</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>aún sin día</translation>
    </message>
    <message>
        <source>which day?</source>
        <translation>¿qué día?</translation>
    </message>
    <message>
        <source>Without a day it stays a reflection.</source>
        <translation>Sin un día se queda en reflexión.</translation>
    </message>
    <message>
        <source>Until you choose, it stays a reflection.</source>
        <translation>Hasta que elijas, se queda en reflexión.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Kept. A promise to {name} for {day}.</source>
        <translation>Guardado. Una promesa a {name} para el {day}.</translation>
    </message>
    <message>
        <source>Kept. A promise to {name}.</source>
        <translation>Guardado. Una promesa a {name}.</translation>
    </message>
    <message>
        <source>Kept. A promise of {name}’s for {day}.</source>
        <translation>Guardado. Una promesa de {name} para el {day}.</translation>
    </message>
    <message>
        <source>Kept. A promise of {name}’s.</source>
        <translation>Guardado. Una promesa de {name}.</translation>
    </message>
    <message>
        <source>Kept. You know something more about {name}.</source>
        <translation>Guardado. Sabes algo más de {name}.</translation>
    </message>
    <message>
        <source>Kept. A question for the next brief.</source>
        <translation>Guardado. Una pregunta para el próximo repaso.</translation>
    </message>
    <message>
        <source>Kept. A talk with {name} on {day}.</source>
        <translation>Guardado. Una conversación con {name} el {day}.</translation>
    </message>
    <message>
        <source>Kept. A day of {name}’s year: {day}.</source>
        <translation>Guardado. Un día del año de {name}: {day}.</translation>
    </message>
    <message>
        <source>Kept. {name} is in {circle} now.</source>
        <translation>Guardado. {name} está ahora en el círculo {circle}.</translation>
    </message>
    <message>
        <source>Kept. How near you would like {name}: {closeness}.</source>
        <translation>Guardado. A qué distancia querrías a {name}: {closeness}.</translation>
    </message>
    <message>
        <source>Asked in the next brief</source>
        <translation>Preguntado en el próximo repaso</translation>
    </message>
    <message>
        <source>It rests on this: {principle}.</source>
        <translation>Se apoya en esto: {principle}.</translation>
    </message>
    <message>
        <source>You wrote it.</source>
        <translation>La escribiste tú.</translation>
    </message>
    <message>
        <source>From a text without a title: {title}.</source>
        <translation>De un texto sin título: {title}.</translation>
    </message>
    <message>
        <source>From “{title}” by {author}.</source>
        <translation>De «{title}», de {author}.</translation>
    </message>
    <message>
        <source>From “{title}”.</source>
        <translation>De «{title}».</translation>
    </message>
    <message>
        <source>1 promise is due today</source>
        <translation>1 promesa que toca cumplir</translation>
    </message>
    <message>
        <source>{count} promises are due today</source>
        <translation>{count} promesas que toca cumplir</translation>
    </message>
    <message>
        <source>1 talk is planned</source>
        <translation>1 conversación prevista</translation>
    </message>
    <message>
        <source>{count} talks are planned</source>
        <translation>{count} conversaciones previstas</translation>
    </message>
    <message>
        <source>1 day that matters is near</source>
        <translation>1 día importante cerca</translation>
    </message>
    <message>
        <source>{count} days that matter are near</source>
        <translation>{count} días importantes cerca</translation>
    </message>
    <message>
        <source>1 person would be good to write to</source>
        <translation>1 persona a quien estaría bien escribir</translation>
    </message>
    <message>
        <source>{count} people would be good to write to</source>
        <translation>{count} personas a quienes estaría bien escribir</translation>
    </message>
    <message>
        <source>Among them: {aliases}.</source>
        <translation>Entre ellos: {aliases}.</translation>
    </message>
    <message>
        <source>Whom to be near</source>
        <translation>A quién tener cerca</translation>
    </message>
    <message>
        <source>one without a circle</source>
        <translation>una persona sin círculo</translation>
    </message>
    <message>
        <source>{count} without a circle</source>
        <translation>{count} sin círculo</translation>
    </message>
    <message>
        <source>one not looked at for half a year</source>
        <translation>una sin mirar desde hace medio año</translation>
    </message>
    <message>
        <source>{count} not looked at for half a year</source>
        <translation>{count} sin mirar desde hace medio año</translation>
    </message>
    <message>
        <source>one from earlier times</source>
        <translation>una de otros tiempos</translation>
    </message>
    <message>
        <source>{count} from earlier times</source>
        <translation>{count} de otros tiempos</translation>
    </message>
    <message>
        <source>To look at: {clients}.</source>
        <translation>Por mirar: {clients}.</translation>
    </message>
    <message>
        <source>Nobody waits: everyone’s place was looked at within half a year.</source>
        <translation>No espera nadie: el lugar de cada persona se miró hace menos de medio año.</translation>
    </message>
    <message>
        <source>One client a page, {portion} in a sitting. What you decide is kept at once and can be taken back; stop wherever you like.</source>
        <translation>Una persona por página, {portion} por sesión. Lo que decides se guarda al momento y se puede deshacer; para donde quieras.</translation>
    </message>
    <message>
        <source>Which circle would you like for {name}?</source>
        <translation>¿Qué círculo querrías para {name}?</translation>
    </message>
    <message>
        <source>The work with {name} is over. Is this still the right distance?</source>
        <translation>El trabajo con {name} terminó. ¿Sigue siendo esta la distancia adecuada?</translation>
    </message>
    <message>
        <source>Are you content with how near {name} stands?</source>
        <translation>¿Te parece bien a qué distancia está {name}?</translation>
    </message>
    <message>
        <source>Comes up because no circle is chosen yet.</source>
        <translation>Sale porque aún no hay círculo elegido.</translation>
    </message>
    <message>
        <source>Comes up because there is no circle, looked at last on {day}.</source>
        <translation>Sale porque no hay círculo; se miró por última vez el {day}.</translation>
    </message>
    <message>
        <source>Comes up once a year, as everyone from earlier times.</source>
        <translation>Sale una vez al año, como todo el mundo de otros tiempos.</translation>
    </message>
    <message>
        <source>Comes up because you chose this place on {day}, half a year ago or more.</source>
        <translation>Sale porque elegiste este lugar el {day}, hace medio año o más.</translation>
    </message>
    <message>
        <source>Comes up because you have not looked at this place since {day}.</source>
        <translation>Sale porque no has mirado este lugar desde el {day}.</translation>
    </message>
    <message>
        <source>Looked at today. You can still choose otherwise.</source>
        <translation>Ya se miró hoy. Aún puedes elegir otra cosa.</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>Sin círculo</translation>
    </message>
    <message>
        <source>{circle}, {count}</source>
        <translation>{circle}, {count}</translation>
    </message>
    <message>
        <source>{circle}, {count} of {capacity}</source>
        <translation>{circle}, {count} de {capacity}</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Leave without a circle</source>
        <translation>Dejar sin círculo</translation>
    </message>
    <message>
        <source>Closer: {circle}</source>
        <translation>Más cerca: {circle}</translation>
    </message>
    <message>
        <source>Closer: as a wish</source>
        <translation>Más cerca: como deseo</translation>
    </message>
    <message>
        <source>Lighter: {circle}</source>
        <translation>Más lejos: {circle}</translation>
    </message>
    <message>
        <source>Lighter: as a wish</source>
        <translation>Más lejos: como deseo</translation>
    </message>
    <message>
        <source>You would like to be closer to {name}.</source>
        <translation>Querrías más cercanía con {name}.</translation>
    </message>
    <message>
        <source>It shall stay as it is with {name}.</source>
        <translation>Con {name} ha de seguir como está.</translation>
    </message>
    <message>
        <source>You would like it lighter with {name}.</source>
        <translation>Querrías más distancia con {name}.</translation>
    </message>
    <message>
        <source>{name} stays without a circle.</source>
        <translation>{name} sigue sin círculo.</translation>
    </message>
    <message>
        <source>{name} stays in {circle}.</source>
        <translation>{name} sigue en el círculo {circle}.</translation>
    </message>
    <message>
        <source>{name} comes up again in a month.</source>
        <translation>{name} vuelve a salir en un mes.</translation>
    </message>
    <message>
        <source>from {before} to {after}</source>
        <translation>de {before} a {after}</translation>
    </message>
    <message>
        <source>{wish}, as a wish</source>
        <translation>{wish}, como deseo</translation>
    </message>
    <message>
        <source>{name}: {moves}</source>
        <translation>{name}: {moves}</translation>
    </message>
    <message>
        <source>You looked at one client.</source>
        <translation>Has mirado a una persona.</translation>
    </message>
    <message>
        <source>You looked at {count} clients.</source>
        <translation>Has mirado a {count} personas.</translation>
    </message>
    <message>
        <source>One more waits.</source>
        <translation>Espera una persona más.</translation>
    </message>
    <message>
        <source>{count} more wait.</source>
        <translation>Esperan {count} más.</translation>
    </message>
    <message>
        <source>Go on another day, or end it here with a line for yourself.</source>
        <translation>Sigue otro día, o termina aquí con una línea para ti.</translation>
    </message>
    <message>
        <source>Go on with one more</source>
        <translation>Seguir con una persona más</translation>
    </message>
    <message>
        <source>Go on with {count} more</source>
        <translation>Seguir con {count} más</translation>
    </message>
    <message>
        <source>meeting</source>
        <comment>within a line</comment>
        <translation>reunión</translation>
    </message>
    <message>
        <source>call</source>
        <comment>within a line</comment>
        <translation>llamada</translation>
    </message>
    <message>
        <source>message</source>
        <comment>within a line</comment>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>coffee</source>
        <comment>within a line</comment>
        <translation>café</translation>
    </message>
    <message>
        <source>note</source>
        <comment>within a line</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>within a line</comment>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>within a line</comment>
        <translation>negociación</translation>
    </message>
    <message>
        <source>gesture</source>
        <comment>within a line</comment>
        <translation>gesto</translation>
    </message>
    <message>
        <source>kind words</source>
        <comment>within a line</comment>
        <translation>palabras amables</translation>
    </message>
    <message>
        <source>favour given</source>
        <comment>within a line</comment>
        <translation>favor hecho</translation>
    </message>
    <message>
        <source>favour asked</source>
        <comment>within a line</comment>
        <translation>favor pedido</translation>
    </message>
    <message>
        <source>mistake and repair</source>
        <comment>within a line</comment>
        <translation>error y arreglo</translation>
    </message>
    <message>
        <source>shared experience</source>
        <comment>within a line</comment>
        <translation>experiencia compartida</translation>
    </message>
    <message>
        <source>milestone</source>
        <comment>within a line</comment>
        <translation>hito</translation>
    </message>
    <message>
        <source>reflection</source>
        <comment>within a line</comment>
        <translation>reflexión</translation>
    </message>
    <message>
        <source>energy check</source>
        <comment>within a line</comment>
        <translation>energía</translation>
    </message>
    <message>
        <source>not said yet</source>
        <comment>within a line</comment>
        <translation>por decir</translation>
    </message>
    <message>
        <source>extra mile</source>
        <comment>within a line</comment>
        <translation>extra</translation>
    </message>
    <message>
        <source>difference made</source>
        <comment>within a line</comment>
        <translation>algo que ayudó</translation>
    </message>
    <message>
        <source>worry</source>
        <comment>within a line</comment>
        <translation>preocupación</translation>
    </message>
    <message>
        <source>challenge</source>
        <comment>within a line</comment>
        <translation>dificultad</translation>
    </message>
    <message>
        <source>wish</source>
        <comment>within a line</comment>
        <translation>deseo</translation>
    </message>
    <message>
        <source>need</source>
        <comment>within a line</comment>
        <translation>necesidad</translation>
    </message>
    <message>
        <source>value</source>
        <comment>within a line</comment>
        <translation>valor</translation>
    </message>
    <message>
        <source>seen differently</source>
        <comment>within a line</comment>
        <translation>visto de otro modo</translation>
    </message>
    <message>
        <source>preference</source>
        <comment>within a line</comment>
        <translation>preferencia</translation>
    </message>
    <message>
        <source>boundary</source>
        <comment>within a line</comment>
        <translation>límite</translation>
    </message>
    <message>
        <source>personal</source>
        <comment>within a line</comment>
        <translation>personal</translation>
    </message>
    <message>
        <source>work style</source>
        <comment>within a line</comment>
        <translation>forma de trabajar</translation>
    </message>
    <message>
        <source>what I like</source>
        <comment>within a line</comment>
        <translation>lo que me gusta</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>within a line</comment>
        <translation>compartido</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>circle, within a line</comment>
        <translation>cercano</translation>
    </message>
    <message>
        <source>Growing</source>
        <comment>circle, within a line</comment>
        <translation>en crecimiento</translation>
    </message>
    <message>
        <source>Steady</source>
        <comment>circle, within a line</comment>
        <translation>estable</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>circle, within a line</comment>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>Professional</source>
        <comment>circle, within a line</comment>
        <translation>profesional</translation>
    </message>
    <message>
        <source>no circle</source>
        <translation>sin círculo</translation>
    </message>
    <message>
        <source>A meal</source>
        <translation>Una comida</translation>
    </message>
    <message>
        <source>A walk</source>
        <translation>Un paseo</translation>
    </message>
    <message>
        <source>A studio visit</source>
        <translation>Una visita al estudio</translation>
    </message>
    <message>
        <source>A workshop</source>
        <translation>Un taller</translation>
    </message>
    <message>
        <source>Some sport</source>
        <translation>Algo de deporte</translation>
    </message>
    <message>
        <source>A family day</source>
        <translation>Un día en familia</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>A gathering</source>
        <translation>Un encuentro</translation>
    </message>
    <message>
        <source>{what} in {town}</source>
        <translation>{what} en {town}</translation>
    </message>
    <message>
        <source>To ask</source>
        <comment>to a gathering</comment>
        <translation>Por invitar</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Con invitación</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Viene</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>No viene</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>picked by you</source>
        <translation>de tu elección</translation>
    </message>
    <message>
        <source>lives in {town}</source>
        <translation>vive en {town}</translation>
    </message>
    <message>
        <source>works there, {house}</source>
        <translation>trabaja allí, {house}</translation>
    </message>
    <message>
        <source>“{word}”, as {names}</source>
        <translation>«{word}», como {names}</translation>
    </message>
    <message>
        <source>Told in confidence by {names}: not for everybody here.</source>
        <translation>Dicho en confianza por {names}: no es para todo el mundo aquí.</translation>
    </message>
    <message>
        <source>Ask {name}: {title}</source>
        <translation>Invitar a {name}: {title}</translation>
    </message>
    <message>
        <source>Thank {name} for coming: {title}</source>
        <translation>Dar las gracias a {name} por venir: {title}</translation>
    </message>
    <message>
        <source>{count} to ask</source>
        <translation>{count} por invitar</translation>
    </message>
    <message>
        <source>{count} asked</source>
        <translation>{count} con invitación</translation>
    </message>
    <message>
        <source>{count} come</source>
        <translation>{count} vienen</translation>
    </message>
    <message>
        <source>{count} cannot</source>
        <translation>{count} no pueden</translation>
    </message>
    <message>
        <source>Letter of {year}</source>
        <translation>Carta de {year}</translation>
    </message>
    <message>
        <source>Your news, tagged #news</source>
        <translation>Tus noticias, con #news</translation>
    </message>
    <message>
        <source>Where your work made a difference</source>
        <translation>Dónde ayudó tu trabajo</translation>
    </message>
    <message>
        <source>Milestones and landmarks</source>
        <translation>Hitos y momentos señalados</translation>
    </message>
    <message>
        <source>last letter: {month}</source>
        <translation>última carta: {month}</translation>
    </message>
    <message>
        <source>no letter yet</source>
        <translation>aún sin carta</translation>
    </message>
    <message>
        <source>Last time together, {day}: {what}</source>
        <translation>La última vez en compañía, {day}: {what}</translation>
    </message>
    <message>
        <source>You noted: {answer}</source>
        <translation>Anotaste: {answer}</translation>
    </message>
    <message>
        <source>What follows from here</source>
        <translation>Lo que sigue de aquí</translation>
    </message>
    <message>
        <source>It is kept as one step; Undo takes it back whole.</source>
        <translation>Se guarda en un solo paso; Deshacer lo devuelve entero.</translation>
    </message>
    <message>
        <source>Ending the work</source>
        <translation>Terminar el trabajo</translation>
    </message>
    <message>
        <source>Ending the work with {name}</source>
        <translation>Terminar el trabajo con {name}</translation>
    </message>
    <message>
        <source>The work ends; the person stays. Leave out what you like.</source>
        <translation>El trabajo termina; la persona se queda. Deja en blanco lo que quieras.</translation>
    </message>
    <message>
        <source>Each line becomes a promise of yours, by {day} or its own day (@fri).</source>
        <translation>Cada línea será una promesa tuya, para el {day} o su propio día (@vie).</translation>
    </message>
    <message>
        <source>What was good, what you would do otherwise.</source>
        <translation>Qué fue bueno, qué harías de otro modo.</translation>
    </message>
    <message>
        <source>What does {name} need from you to go on well?</source>
        <translation>¿Qué necesita {name} de ti para seguir bien?</translation>
    </message>
    <message>
        <source>What do you thank {name} for?</source>
        <translation>¿Qué le agradeces a {name}?</translation>
    </message>
    <message>
        <source>What do you take along from the work with {name}?</source>
        <translation>¿Qué te llevas del trabajo con {name}?</translation>
    </message>
    <message>
        <source>How would you like to stay in touch with {name}?</source>
        <translation>¿Cómo te gustaría seguir en contacto con {name}?</translation>
    </message>
    <message>
        <source>The work with {name} has ended.</source>
        <translation>El trabajo con {name} ha terminado.</translation>
    </message>
    <message>
        <source>A sentence you could say, as it comes.</source>
        <translation>Una frase que podrías decir, tal como salga.</translation>
    </message>
    <message>
        <source>{name} has heard it already</source>
        <translation>{name} ya la ha oído</translation>
    </message>
    <message>
        <source>It becomes an entry: thanks given, today.</source>
        <translation>Será una entrada: gracias dadas, hoy.</translation>
    </message>
    <message>
        <source>It becomes a promise of yours: {promise}, by {day}.</source>
        <translation>Será una promesa tuya: {promise}, para el {day}.</translation>
    </message>
    <message>
        <source>a promise, by {day}</source>
        <translation>una promesa, para el {day}</translation>
    </message>
    <message>
        <source>in 6 months, or 12 may 15:00</source>
        <translation>en 6 meses, o 12 may 15:00</translation>
    </message>
    <message>
        <source>Hear of each other</source>
        <translation>Saber noticias</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Volver a hablar</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>Last day of the work</source>
        <translation>Último día del trabajo</translation>
    </message>
    <message>
        <source>{name} stays on your list and in search; nothing is put away.</source>
        <translation>{name} sigue en tu lista y en la búsqueda; nada se guarda aparte.</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Dos veces al año</translation>
    </message>
    <message>
        <source>Every nine months</source>
        <translation>Cada nueve meses</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Una vez al año</translation>
    </message>
    <message>
        <source>Former: the door stays open</source>
        <translation>De antes: la puerta queda abierta</translation>
    </message>
    <message>
        <source>Ended: it is over, kindly</source>
        <translation>Sin relación: se acabó, con amabilidad</translation>
    </message>
    <message>
        <source>{name} leaves {organisation} as well</source>
        <translation>{name} también deja {organisation}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>“{words}” is not a date I know. It is left out.</source>
        <translation>«{words}» no es una fecha que conozca. Se deja fuera.</translation>
    </message>
    <message>
        <source>{name} is a former client from {day} on.</source>
        <translation>{name} pasa a ser cliente de antes desde el {day}.</translation>
    </message>
    <message>
        <source>The work with {name} has ended on {day}.</source>
        <translation>El trabajo con {name} terminó el {day}.</translation>
    </message>
    <message>
        <source>{name} is on file as before.</source>
        <translation>{name} sigue en el cuaderno como antes.</translation>
    </message>
    <message>
        <source>You hear of each other lightly: {often}.</source>
        <translation>Noticias de vez en cuando: {often}.</translation>
    </message>
    <message>
        <source>A call is planned for {day}.</source>
        <translation>Hay una llamada prevista para el {day}.</translation>
    </message>
    <message>
        <source>Your thanks are kept as said.</source>
        <translation>Tus gracias quedan anotadas como dichas.</translation>
    </message>
    <message>
        <source>No longer: {roles}.</source>
        <translation>Ya no: {roles}.</translation>
    </message>
    <message>
        <source>You promise: {promise}</source>
        <translation>Prometes: {promise}</translation>
    </message>
    <message>
        <source>You promise: {promise}, by {day}</source>
        <translation>Prometes: {promise}, para el {day}</translation>
    </message>
    <message>
        <source>One promise between you stays open and keeps its day.</source>
        <translation>Una promesa queda abierta y conserva su día.</translation>
    </message>
    <message>
        <source>{count} promises between you stay open and keep their days.</source>
        <translation>{count} promesas quedan abiertas y conservan su día.</translation>
    </message>
    <message>
        <source>What stays with you from this week?</source>
        <translation>¿Qué se queda contigo de esta semana?</translation>
    </message>
    <message>
        <source>What gave you energy this week, and what took some?</source>
        <translation>¿Qué te dio energía esta semana, y qué te la quitó?</translation>
    </message>
    <message>
        <source>Who comes to mind, and what would you like to say to them?</source>
        <translation>¿Quién te viene a la cabeza, y qué te gustaría decirle?</translation>
    </message>
    <message>
        <source>Which promises of the coming week do you keep, move or release?</source>
        <translation>¿Qué promesas de la próxima semana mantienes, mueves o sueltas?</translation>
    </message>
    <message>
        <source>What do you want to hold on to next week?</source>
        <translation>¿Qué quieres conservar la semana que viene?</translation>
    </message>
    <message>
        <source>Whose life did your work make a little easier?</source>
        <translation>¿A quién le hizo tu trabajo la vida un poco más fácil?</translation>
    </message>
    <message>
        <source>Which work gives you life, and where could there be more of it?</source>
        <translation>¿Qué trabajo te da vida, y dónde podría haber más?</translation>
    </message>
    <message>
        <source>Which of these would you like to ask about again?</source>
        <translation>¿Por cuáles de estas cosas te gustaría volver a preguntar?</translation>
    </message>
    <message>
        <source>What runs so smoothly that it goes without thanks?</source>
        <translation>¿Qué va tan bien que se queda sin un gracias?</translation>
    </message>
    <message>
        <source>Is everybody as near to you as you would like?</source>
        <translation>¿Está cada persona tan cerca como te gustaría?</translation>
    </message>
    <message>
        <source>Which simple get-together would a few of them enjoy?</source>
        <translation>¿Qué encuentro sencillo disfrutarían unas cuantas personas?</translation>
    </message>
    <message>
        <source>Which line between work and the rest of your life do you want to hold?</source>
        <translation>¿Qué línea entre el trabajo y el resto de tu vida quieres mantener?</translation>
    </message>
    <message>
        <source>What was more than you could carry well?</source>
        <translation>¿Qué fue más de lo que podías llevar bien?</translation>
    </message>
    <message>
        <source>Does your word on how soon you answer still hold?</source>
        <translation>¿Sigue valiendo tu palabra sobre lo pronto que respondes?</translation>
    </message>
    <message>
        <source>What is the next quarter to be about?</source>
        <translation>¿De qué quieres que trate el próximo trimestre?</translation>
    </message>
    <message>
        <source>What has changed between you and {name} this year?</source>
        <translation>¿Qué ha cambiado este año entre {name} y tú?</translation>
    </message>
    <message>
        <source>Why do you want closer ties with the people you work for?</source>
        <translation>¿Por qué quieres vínculos más cercanos con las personas para quienes trabajas?</translation>
    </message>
    <message>
        <source>What became of what they wished for this year?</source>
        <translation>¿Qué fue de lo que deseaban para este año?</translation>
    </message>
    <message>
        <source>Where did your work make somebody’s life easier?</source>
        <translation>¿Dónde le hizo tu trabajo la vida más fácil a alguien?</translation>
    </message>
    <message>
        <source>Which kind words would you like to find again on a grey day?</source>
        <translation>¿Qué palabras amables te gustaría volver a encontrar en un día gris?</translation>
    </message>
    <message>
        <source>Which of your news would you tell in a letter at the end of the year?</source>
        <translation>¿Qué noticias tuyas contarías en una carta a fin de año?</translation>
    </message>
    <message>
        <source>What do you want next year?</source>
        <translation>¿Qué quieres para el año que viene?</translation>
    </message>
    <message>
        <source>{title}, {first} to {last}</source>
        <translation>{title}, del {first} al {last}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>Last time, on {day}, you wrote: “{text}”</source>
        <translation>La última vez, el {day}, escribiste: «{text}»</translation>
    </message>
    <message>
        <source>{count} talks, with {names}.</source>
        <translation>{count} conversaciones, con {names}.</translation>
    </message>
    <message>
        <source>One talk, with {names}.</source>
        <translation>Una conversación, con {names}.</translation>
    </message>
    <message>
        <source>{count} messages, with {names}.</source>
        <translation>{count} mensajes, con {names}.</translation>
    </message>
    <message>
        <source>One message, with {names}.</source>
        <translation>Un mensaje, con {names}.</translation>
    </message>
    <message>
        <source>{count} promises kept, to {names}.</source>
        <translation>{count} promesas cumplidas, a {names}.</translation>
    </message>
    <message>
        <source>One promise kept, to {names}.</source>
        <translation>Una promesa cumplida, a {names}.</translation>
    </message>
    <message>
        <source>{count} kindnesses of yours, for {names}.</source>
        <translation>{count} gestos tuyos, para {names}.</translation>
    </message>
    <message>
        <source>One kindness of yours, for {names}.</source>
        <translation>Un gesto tuyo, para {names}.</translation>
    </message>
    <message>
        <source>Kind words from {names}.</source>
        <translation>Palabras amables de {names}.</translation>
    </message>
    <message>
        <source>{count} promises of yours are open.</source>
        <translation>{count} promesas tuyas están abiertas.</translation>
    </message>
    <message>
        <source>One promise of yours is open.</source>
        <translation>Una promesa tuya está abierta.</translation>
    </message>
    <message>
        <source>Nothing is written about these days.</source>
        <translation>No hay nada escrito sobre estos días.</translation>
    </message>
    <message>
        <source>These left you with more energy: {names}.</source>
        <translation>Te dejaron con más energía: {names}.</translation>
    </message>
    <message>
        <source>These took some: {names}.</source>
        <translation>Te quitaron energía: {names}.</translation>
    </message>
    <message>
        <source>Longer quiet than you chose: {names}.</source>
        <translation>Más silencio del que elegiste: {names}.</translation>
    </message>
    <message>
        <source>In the coming week you speak with {names}.</source>
        <translation>La próxima semana hablas con {names}.</translation>
    </message>
    <message>
        <source>{count} promises of yours are due by next week, to {names}.</source>
        <translation>{count} promesas tuyas para la semana que viene, a {names}.</translation>
    </message>
    <message>
        <source>One promise of yours is due by next week, to {names}.</source>
        <translation>Una promesa tuya para la semana que viene, a {names}.</translation>
    </message>
    <message>
        <source>Gave you energy more often than not: {names}.</source>
        <translation>Te dio energía las más de las veces: {names}.</translation>
    </message>
    <message>
        <source>Took energy more often than not: {names}.</source>
        <translation>Te quitó energía las más de las veces: {names}.</translation>
    </message>
    <message>
        <source>{count} worries and needs were not spoken of for three months: {names}.</source>
        <translation>De {count} preocupaciones y necesidades no se habla desde hace tres meses: {names}.</translation>
    </message>
    <message>
        <source>One worry or need was not spoken of for three months: {names}.</source>
        <translation>De una preocupación o necesidad no se habla desde hace tres meses: {names}.</translation>
    </message>
    <message>
        <source>In touch as you chose, and no thanks written down for four months: {names}.</source>
        <translation>En contacto como elegiste, y sin un gracias anotado desde hace cuatro meses: {names}.</translation>
    </message>
    <message>
        <source>{circle}: {count} clients, meant for {other}.</source>
        <translation>{circle}: {count} clientes, pensado para {other}.</translation>
    </message>
    <message>
        <source>In no circle yet: {names}.</source>
        <translation>Aún en ningún círculo: {names}.</translation>
    </message>
    <message>
        <source>Your own lines: {words}.</source>
        <translation>Tus propios límites: {words}.</translation>
    </message>
    <message>
        <source>Your quiet hours: {text}.</source>
        <translation>Tus horas de calma: {text}.</translation>
    </message>
    <message>
        <source>{count} talks in {other} weeks.</source>
        <translation>{count} conversaciones en {other} semanas.</translation>
    </message>
    <message>
        <source>One talk in {other} weeks.</source>
        <translation>Una conversación en {other} semanas.</translation>
    </message>
    <message>
        <source>{count} promises of yours settled, {other} of them moved to another day.</source>
        <translation>{count} promesas tuyas cerradas, {other} de ellas movidas a otro día.</translation>
    </message>
    <message>
        <source>One promise of yours settled.</source>
        <translation>Una promesa tuya cerrada.</translation>
    </message>
    <message>
        <source>You say: “{text}”</source>
        <translation>Dices: «{text}»</translation>
    </message>
    <message>
        <source>In your book since {day}.</source>
        <translation>En tu cuaderno desde el {day}.</translation>
    </message>
    <message>
        <source>You spoke {count} times, last on {day}.</source>
        <translation>{count} conversaciones; la última, el {day}.</translation>
    </message>
    <message>
        <source>You spoke once, on {day}.</source>
        <translation>Una conversación, el {day}.</translation>
    </message>
    <message>
        <source>{count} landmarks this year.</source>
        <translation>{count} momentos señalados este año.</translation>
    </message>
    <message>
        <source>One landmark this year.</source>
        <translation>Un momento señalado este año.</translation>
    </message>
    <message>
        <source>You wrote: “{text}”</source>
        <translation>Escribiste: «{text}»</translation>
    </message>
    <message>
        <source>{count} wishes of {names}.</source>
        <translation>{count} deseos de {names}.</translation>
    </message>
    <message>
        <source>A wish of {names}.</source>
        <translation>Un deseo de {names}.</translation>
    </message>
    <message>
        <source>You noted {count} times that something became easier, for {names}.</source>
        <translation>Anotaste {count} veces que algo se hizo más fácil, para {names}.</translation>
    </message>
    <message>
        <source>You noted once that something became easier, for {names}.</source>
        <translation>Anotaste una vez que algo se hizo más fácil, para {names}.</translation>
    </message>
    <message>
        <source>Kind words of this year, from {names}.</source>
        <translation>Palabras amables de este año, de {names}.</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>ayer, {time}</translation>
    </message>
    <message>
        <source>Not backed up yet.</source>
        <translation>Aún sin copia de seguridad.</translation>
    </message>
    <message>
        <source>Backed up {when}.</source>
        <translation>Copia hecha: {when}.</translation>
    </message>
    <message>
        <source>Last backup was {days} days ago.</source>
        <translation>La última copia es de hace {days} días.</translation>
    </message>
    <message>
        <source>The second place is not here just now. The backups beside the book go on.</source>
        <translation>El segundo lugar no está disponible ahora. Las copias junto al cuaderno siguen.</translation>
    </message>
    <message>
        <source>The second place is not here just now. Its newest copy is from {when}.</source>
        <translation>El segundo lugar no está disponible ahora. Su copia más reciente: {when}.</translation>
    </message>
    <message>
        <source>Nothing was copied to the second place yet.</source>
        <translation>Aún no se ha copiado nada al segundo lugar.</translation>
    </message>
    <message>
        <source>The second place has a copy from {when}.</source>
        <translation>El segundo lugar tiene una copia: {when}.</translation>
    </message>
    <message>
        <source>One of its files opens with an earlier passphrase only.</source>
        <translation>Uno de sus archivos solo se abre con una contraseña anterior.</translation>
    </message>
    <message>
        <source>{count} of its files open with an earlier passphrase only.</source>
        <translation>{count} de sus archivos solo se abren con una contraseña anterior.</translation>
    </message>
    <message>
        <source>No second copy yet.</source>
        <translation>Aún sin segunda copia.</translation>
    </message>
    <message>
        <source>The second copy is {days} days old.</source>
        <translation>La segunda copia tiene {days} días.</translation>
    </message>
    <message>
        <source>One of them cannot be read whole any more; it is marked and kept. The others are sound, and so is your book. Back up once more to be safe.</source>
        <translation>Una de ellas ya no se puede leer entera; queda marcada y guardada. Las demás están bien, y tu cuaderno también. Haz otra copia, por si acaso.</translation>
    </message>
    <message>
        <source>{count} of them cannot be read whole any more; they are marked and kept. The others are sound, and so is your book. Back up once more to be safe.</source>
        <translation>{count} de ellas ya no se pueden leer enteras; quedan marcadas y guardadas. Las demás están bien, y tu cuaderno también. Haz otra copia, por si acaso.</translation>
    </message>
    <message>
        <source>One copy in the second place could not get the passphrase of the book. It opens with the one it was made with; the book and the other copies are fine.</source>
        <translation>Una copia del segundo lugar no pudo recibir la contraseña del cuaderno. Se abre con la que se usó al hacerla; el cuaderno y las demás copias están bien.</translation>
    </message>
    <message>
        <source>{count} copies in the second place could not get the passphrase of the book. They open with the one they were made with; the book and the other copies are fine.</source>
        <translation>{count} copias del segundo lugar no pudieron recibir la contraseña del cuaderno. Se abren con la que se usó al hacerlas; el cuaderno y las demás copias están bien.</translation>
    </message>
    <message>
        <source>One copy in the second place has the passphrase of the book now.</source>
        <translation>Una copia del segundo lugar tiene ahora la contraseña del cuaderno.</translation>
    </message>
    <message>
        <source>{count} copies in the second place have the passphrase of the book now.</source>
        <translation>{count} copias del segundo lugar tienen ahora la contraseña del cuaderno.</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>la del día</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>al cerrar</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de actualizar</translation>
    </message>
    <message>
        <source>before notes came in</source>
        <translation>antes de traer notas</translation>
    </message>
    <message>
        <source>before a new passphrase</source>
        <translation>antes de otra contraseña</translation>
    </message>
    <message>
        <source>before putting back</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>{number} heavy talks in a row today. A break before the next one is well spent.</source>
        <translation>{number} conversaciones duras seguidas hoy. Una pausa antes de la próxima viene bien.</translation>
    </message>
    <message>
        <source>{number} days in a row with meetings. You are allowed a quiet afternoon.</source>
        <translation>{number} días seguidos con reuniones. Te puedes permitir una tarde tranquila.</translation>
    </message>
    <message>
        <source>{number} talks today. Ten free minutes between two of them are yours.</source>
        <translation>{number} conversaciones hoy. Diez minutos libres entre dos de ellas son tuyos.</translation>
    </message>
    <message>
        <source>{number} promises of yours fall due within a week. A new one can have a later day.</source>
        <translation>{number} promesas tuyas caen en una semana. Una nueva puede tener un día más tardío.</translation>
    </message>
    <message>
        <source>You keep this evening free.</source>
        <translation>Esta tarde la guardas para ti.</translation>
    </message>
    <message>
        <source>one talk today</source>
        <translation>una conversación hoy</translation>
    </message>
    <message>
        <source>no talks today</source>
        <translation>ninguna conversación hoy</translation>
    </message>
    <message>
        <source>no promises due within a week</source>
        <translation>ninguna promesa para esta semana</translation>
    </message>
    <message>
        <source>{number} talks today</source>
        <translation>{number} conversaciones hoy</translation>
    </message>
    <message>
        <source>one promise due within a week</source>
        <translation>una promesa para esta semana</translation>
    </message>
    <message>
        <source>{number} promises due within a week</source>
        <translation>{number} promesas para esta semana</translation>
    </message>
    <message>
        <source>Finish what I still owe {name}</source>
        <translation>Terminar lo que aún le debo a {name}</translation>
    </message>
    <message>
        <source>Hand everything over to {name}</source>
        <translation>Entregarle todo a {name}</translation>
    </message>
    <message>
        <source>Thank {name} for the time together</source>
        <translation>Dar las gracias a {name} por este tiempo</translation>
    </message>
    <message>
        <source>Ask {name} whether we stay in touch</source>
        <translation>Preguntar a {name} si seguimos en contacto</translation>
    </message>
    <message>
        <source>That is not it. Nothing is lost, take your time.</source>
        <translation>No es esa. No se ha perdido nada, tómate tu tiempo.</translation>
    </message>
    <message>
        <source>{name} is not a book of relbook. It was left as it is. Choose another file.</source>
        <translation>{name} no es un cuaderno de relbook. Quedó como estaba. Elige otro archivo.</translation>
    </message>
    <message>
        <source>Some pages of {name} could not be read. Nothing was changed. Read what can be read into a new book, or restore a backup.</source>
        <translation>Algunas páginas de {name} no se pudieron leer. No ha cambiado nada. Lee lo que se pueda en un cuaderno nuevo, o restaura una copia.</translation>
    </message>
    <message>
        <source>There is no book at {name}. Nothing was made. Choose another file.</source>
        <translation>No hay ningún cuaderno en {name}. No se ha creado nada. Elige otro archivo.</translation>
    </message>
    <message>
        <source>There is already something in {name}. It was left as it is. Choose a new file.</source>
        <translation>Ya hay algo en {name}. Quedó como estaba. Elige un archivo nuevo.</translation>
    </message>
    <message>
        <source>{count} files there were changed since, or were never part of an export. They are as they were, and nothing was exported. Choose another folder.</source>
        <translation>{count} archivos de allí han cambiado desde entonces, o nunca fueron de una exportación. Están como estaban, y no se exportó nada. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{name} cannot be written to. Nothing was changed. Choose another folder.</source>
        <translation>No se puede escribir en {name}. No ha cambiado nada. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>This book was written by a newer relbook. Nothing was changed. Update relbook to open it.</source>
        <translation>Este cuaderno lo escribió un relbook más nuevo. No ha cambiado nada. Actualiza relbook para abrirlo.</translation>
    </message>
    <message>
        <source>This book is open on another computer, {host}. Nothing was changed. Close it there, then press Try again.</source>
        <translation>Este cuaderno está abierto en otro equipo, {host}. No ha cambiado nada. Ciérralo allí y pulsa «Reintentar».</translation>
    </message>
    <message>
        <source>This installation cannot encrypt. Nothing was opened. Install relbook again.</source>
        <translation>Esta instalación no puede cifrar. No se abrió nada. Instala relbook de nuevo.</translation>
    </message>
    <message>
        <source>This is no longer in the book. Nothing else was changed. Perhaps it lies in the bin.</source>
        <translation>Esto ya no está en el cuaderno. No ha cambiado nada más. Quizá esté en la papelera.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Nothing was changed. Add them first, or check the name.</source>
        <translation>Aquí nadie se llama {name}. No ha cambiado nada. Añade antes a la persona, o revisa el nombre.</translation>
    </message>
    <message>
        <source>{name} could be {candidates}. Nothing was changed. Use the full name.</source>
        <translation>{name} podría ser {candidates}. No ha cambiado nada. Usa el nombre completo.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a word or two first.</source>
        <translation>Aún no hay nada que guardar. Escribe antes una palabra o dos.</translation>
    </message>
    <message>
        <source>This cannot be settled yet. Nothing was changed. Write down what you both want first.</source>
        <translation>Esto aún no se puede resolver. No ha cambiado nada. Anota antes lo que quieren las dos partes.</translation>
    </message>
    <message>
        <source>{day} does not fit with the other days. Nothing was changed. Choose a day in between.</source>
        <translation>{day} no encaja con los otros días. No ha cambiado nada. Elige un día intermedio.</translation>
    </message>
    <message>
        <source>“{words}” is not a date I know. Try @fri, @12 dec or @+2w.</source>
        <translation>«{words}» no es una fecha que conozca. Prueba con @vie, @12 dic o @+2s.</translation>
    </message>
    <message>
        <source>“{words}” does not fit into {field}. Nothing was changed. Try another word.</source>
        <translation>«{words}» no cabe en {field}. No ha cambiado nada. Prueba otra palabra.</translation>
    </message>
    <message>
        <source>{name} could not be read. Nothing was brought in. {why}</source>
        <translation>No se pudo leer {name}. No se trajo nada. {why}</translation>
    </message>
    <message>
        <source>{name} is of a kind I do not know. Nothing was brought in. Address books, calendars, mail, tables, Markdown and the exports of many journals come in.</source>
        <translation>{name} es de un tipo que no conozco. No se trajo nada. Entran agendas, calendarios, correo, tablas, Markdown y las exportaciones de muchos diarios.</translation>
    </message>
    <message>
        <source>Somebody would still have been named: {what}. Nothing was kept. Say what stands there instead, or that it is no name.</source>
        <translation>Aún se habría nombrado a alguien: {what}. No se guardó nada. Di qué se pone en su lugar, o que no es un nombre.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half done.</source>
        <translation>Detenido. Nada quedó a medias.</translation>
    </message>
    <message>
        <source>A letter is not as on the sheet. Nothing is lost; read it once more.</source>
        <translation>Una letra no es como en la hoja. No se ha perdido nada; léela otra vez.</translation>
    </message>
    <message>
        <source>{came} of {wanted} letters so far. Nothing is lost; read the sheet once more.</source>
        <translation>{came} de {wanted} letras por ahora. No se ha perdido nada; lee la hoja otra vez.</translation>
    </message>
    <message>
        <source>“{column}” fits no column of this table. Nothing was brought in. Name one as the first line of the table does.</source>
        <translation>«{column}» no corresponde a ninguna columna de esta tabla. No se ha traído nada. Nombra una como lo hace la primera línea de la tabla.</translation>
    </message>
    <message>
        <source>One file there was changed since, or was never part of an export. It is as it was, and nothing was exported. Choose another folder.</source>
        <translation>Un archivo de allí ha cambiado desde entonces, o nunca fue de una exportación. Está como estaba, y no se exportó nada. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{name} is {size}, and files up to {limit} can live in the book. Nothing was added. Write down where it lies instead.</source>
        <translation>{name} ocupa {size}, y en el cuaderno caben archivos de hasta {limit}. No se ha añadido nada. Anota en su lugar dónde está.</translation>
    </message>
    <message>
        <source>A question in {name}, line {line}, has a fault: {fault}. The others are fine. Mend that line to have it asked.</source>
        <translation>Una pregunta de {name}, línea {line}, tiene un fallo: {fault}. Las demás están bien. Corrige esa línea para que se haga.</translation>
    </message>
    <message>
        <source>What was to be printed could not be written. The book is as it should be. Try again.</source>
        <translation>No se pudo escribir lo que había que imprimir. El cuaderno está como debe estar. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A passphrase needs a word or two. Nothing was changed. Choose some words.</source>
        <translation>Una contraseña necesita una palabra o dos. No ha cambiado nada. Elige algunas palabras.</translation>
    </message>
    <message>
        <source>One of these characters cannot be in a passphrase. Nothing was changed. Choose other words.</source>
        <translation>Uno de estos caracteres no puede estar en una contraseña. No ha cambiado nada. Elige otras palabras.</translation>
    </message>
    <message>
        <source>This looks like a key, not like words. Nothing was changed. Choose words.</source>
        <translation>Esto parece una clave, no palabras. No ha cambiado nada. Elige palabras.</translation>
    </message>
    <message>
        <source>This book has no passphrase. Nothing was changed. Set one first.</source>
        <translation>Este cuaderno no tiene contraseña. No ha cambiado nada. Pon una antes.</translation>
    </message>
    <message>
        <source>This book has a passphrase already. Nothing was changed. Change it instead.</source>
        <translation>Este cuaderno ya tiene contraseña. No ha cambiado nada. Cámbiala, si quieres otra.</translation>
    </message>
    <message>
        <source>The disk is full. Your words are still here; free some space, then press Try again.</source>
        <translation>El disco está lleno. Tus palabras siguen aquí; libera espacio y pulsa «Reintentar».</translation>
    </message>
    <message>
        <source>This book can only be read here. Your words are still here; copy them, or open it elsewhere.</source>
        <translation>Aquí este cuaderno solo se puede leer. Tus palabras siguen aquí; cópialas, o ábrelo en otro sitio.</translation>
    </message>
    <message>
        <source>Another program is using the book. Your words are still here; press Try again in a moment.</source>
        <translation>Otro programa está usando el cuaderno. Tus palabras siguen aquí; pulsa «Reintentar» en un momento.</translation>
    </message>
    <message>
        <source>The disk reported an error. Your words are still here; press Try again, or copy them.</source>
        <translation>El disco dio un error. Tus palabras siguen aquí; pulsa «Reintentar», o cópialas.</translation>
    </message>
    <message>
        <source>Another file was put in the book’s place. Your words are still here; copy them, then open the book again.</source>
        <translation>Hay otro archivo en el lugar del cuaderno. Tus palabras siguen aquí; cópialas y vuelve a abrir el cuaderno.</translation>
    </message>
    <message>
        <source>The book cannot be reached. Your words are still here; plug its disk in and try again.</source>
        <translation>No se llega al cuaderno. Tus palabras siguen aquí; conecta su disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The backup did not finish: its disk is full. Your book and the earlier backups are as they were. Free some space, then back up again.</source>
        <translation>La copia no terminó: su disco está lleno. Tu cuaderno y las copias anteriores están como estaban. Libera espacio y vuelve a hacer la copia.</translation>
    </message>
    <message>
        <source>The backup did not finish: its folder cannot be written to. Your book and the earlier backups are as they were. Look whether the folder is there, then back up again.</source>
        <translation>La copia no terminó: no se puede escribir en su carpeta. Tu cuaderno y las copias anteriores están como estaban. Mira si la carpeta está ahí y vuelve a hacer la copia.</translation>
    </message>
    <message>
        <source>The backup did not finish: another one is under way. Your book and the earlier backups are as they were. Try again in a moment.</source>
        <translation>La copia no terminó: hay otra en marcha. Tu cuaderno y las copias anteriores están como estaban. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The backup did not finish: what was written did not read back the same. Your book and the earlier backups are as they were. Try again, and check the disk.</source>
        <translation>La copia no terminó: lo escrito no se leyó igual. Tu cuaderno y las copias anteriores están como estaban. Vuelve a intentarlo y revisa el disco.</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>Sin fuerzas</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Cansancio</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Con ánimo</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>they</source>
        <translation>la otra parte</translation>
    </message>
    <message>
        <source>you called</source>
        <translation>llamaste</translation>
    </message>
    <message>
        <source>{name} called</source>
        <translation>{name} llamó</translation>
    </message>
    <message>
        <source>you wrote</source>
        <translation>escribiste</translation>
    </message>
    <message>
        <source>{name} wrote</source>
        <translation>{name} escribió</translation>
    </message>
    <message>
        <source>you reached out</source>
        <translation>diste el primer paso</translation>
    </message>
    <message>
        <source>a quick answer</source>
        <translation>respuesta rápida</translation>
    </message>
    <message>
        <source>a slow answer</source>
        <translation>respuesta lenta</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>left you drained</source>
        <translation>te dejó sin fuerzas</translation>
    </message>
    <message>
        <source>left you tired</source>
        <translation>te cansó</translation>
    </message>
    <message>
        <source>left you even</source>
        <translation>te dejó igual</translation>
    </message>
    <message>
        <source>did you good</source>
        <translation>te hizo bien</translation>
    </message>
    <message>
        <source>left you lifted</source>
        <translation>te dio ánimo</translation>
    </message>
    <message>
        <source>{when}: {what}.</source>
        <translation>{when}: {what}.</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notas</translation>
    </message>
    <message>
        <source>no contact, {notes}</source>
        <translation>sin contacto, {notes}</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>sin contacto</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message>
        <source>{count} contacts</source>
        <translation>{count} contactos</translation>
    </message>
    <message>
        <source>1 gesture</source>
        <translation>1 gesto</translation>
    </message>
    <message>
        <source>{count} gestures</source>
        <translation>{count} gestos</translation>
    </message>
    <message>
        <source>The squares go from quiet to long: a message, then talks of less than half an hour, less than an hour, an hour or more that day. A talk that does not say how long it took counts as half an hour, something shared as an hour. A long stretch goes by weeks, each as deep as its fullest day.</source>
        <translation>Los cuadros van de la calma a lo largo: un mensaje, y luego conversaciones de menos de media hora, de menos de una hora, y de una hora o más ese día. Una conversación que no dice cuánto duró cuenta como media hora; algo compartido, como una hora. Un periodo largo va por semanas, cada una tan intensa como su día más lleno.</translation>
    </message>
    <message>
        <source>No landmark any more.</source>
        <translation>Ya no es momento señalado.</translation>
    </message>
    <message>
        <source>A landmark now.</source>
        <translation>Ahora es momento señalado.</translation>
    </message>
    <message>
        <source>That folder cannot be written to. Choose another one; nothing was exported.</source>
        <translation>No se puede escribir en esa carpeta. Elige otra; no se exportó nada.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was exported; free some space, or choose another folder.</source>
        <translation>El disco está lleno. No se exportó nada; libera espacio, o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was exported; try again, or choose another folder.</source>
        <translation>El disco dio un error. No se exportó nada; inténtalo de nuevo, o elige otra carpeta.</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doce</translation>
    </message>
    <message>
        <source>Named {ago}, not raised yet</source>
        <translation>Nombrado {ago}, aún sin plantear</translation>
    </message>
    <message>
        <source>Raised on {day}</source>
        <translation>Planteado el {day}</translation>
    </message>
    <message>
        <source>Working on it since {day}</source>
        <translation>En ello desde el {day}</translation>
    </message>
    <message>
        <source>Settled, and looked back on {day}</source>
        <translation>Resuelto, y visto de nuevo el {day}</translation>
    </message>
    <message>
        <source>Settled {ago}. How is it now?</source>
        <translation>Resuelto {ago}. ¿Cómo está ahora?</translation>
    </message>
    <message>
        <source>Settled on {day}</source>
        <translation>Resuelto el {day}</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Aún sin acuerdo</translation>
    </message>
    <message>
        <source>Agreed {ago}. Did both feel it was fair?</source>
        <translation>Acordado {ago}. ¿Pareció justo a las dos partes?</translation>
    </message>
    <message>
        <source>Agreed on {day}</source>
        <translation>Acordado el {day}</translation>
    </message>
    <message>
        <source>Agreed, and looked at again on {day}</source>
        <translation>Acordado, y visto de nuevo el {day}</translation>
    </message>
    <message>
        <source>You have not noted when you told them</source>
        <translation>No has anotado cuándo lo contaste</translation>
    </message>
    <message>
        <source>Noticed {ago}, not told yet</source>
        <translation>Notado {ago}, aún sin contar</translation>
    </message>
    <message>
        <source>Told, put right, and followed up on {day}</source>
        <translation>Contado, arreglado y visto de nuevo el {day}</translation>
    </message>
    <message>
        <source>Told {ago}. Has it come right?</source>
        <translation>Contado {ago}. ¿Ha quedado bien?</translation>
    </message>
    <message>
        <source>Told, and put right on {day}</source>
        <translation>Contado, y arreglado el {day}</translation>
    </message>
    <message>
        <source>Told on {day}, not put right yet</source>
        <translation>Contado el {day}, aún sin arreglar</translation>
    </message>
    <message>
        <source>Said on {day}</source>
        <translation>Dicho el {day}</translation>
    </message>
    <message>
        <source>Waiting since today</source>
        <translation>Esperando desde hoy</translation>
    </message>
    <message>
        <source>Waiting one day</source>
        <translation>Esperando un día</translation>
    </message>
    <message>
        <source>Waiting {days} days</source>
        <translation>Esperando {days} días</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>hace {days} días</translation>
    </message>
    <message>
        <source>A disagreement with {name}</source>
        <translation>Un desacuerdo con {name}</translation>
    </message>
    <message>
        <source>Terms with {name}</source>
        <translation>Condiciones con {name}</translation>
    </message>
    <message>
        <source>A mistake, and its repair</source>
        <translation>Un error, y su arreglo</translation>
    </message>
    <message>
        <source>Not said to {name} yet</source>
        <translation>Por decir a {name}</translation>
    </message>
    <message>
        <source>What I did, said and thought</source>
        <translation>Lo que hice, dije y pensé</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nombrado</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Notado</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Planteado</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En ello</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Looked back</source>
        <translation>Visto de nuevo</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Still fair</source>
        <translation>Sigue siendo justo</translation>
    </message>
    <message>
        <source>Told them</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Arreglado</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Visto de nuevo</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>How I see it</source>
        <translation>Cómo lo veo</translation>
    </message>
    <message>
        <source>How {name} may see it</source>
        <translation>Cómo puede verlo {name}</translation>
    </message>
    <message>
        <source>What we both want</source>
        <translation>Lo que queremos las dos partes</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>The tone I want</source>
        <translation>El tono que quiero</translation>
    </message>
    <message>
        <source>How big it is</source>
        <translation>Qué tamaño tiene</translation>
    </message>
    <message>
        <source>My opening sentence</source>
        <translation>Mi primera frase</translation>
    </message>
    <message>
        <source>What matters to {name}</source>
        <translation>Lo que le importa a {name}</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Lo que me importa a mí</translation>
    </message>
    <message>
        <source>Options that serve both</source>
        <translation>Opciones que sirven a las dos partes</translation>
    </message>
    <message>
        <source>What would be fair</source>
        <translation>Qué sería justo</translation>
    </message>
    <message>
        <source>Terms we agreed</source>
        <translation>Condiciones acordadas</translation>
    </message>
    <message>
        <source>How I put it right</source>
        <translation>Cómo lo arreglo</translation>
    </message>
    <message>
        <source>What changes from now on</source>
        <translation>Qué cambia desde ahora</translation>
    </message>
    <message>
        <source>What calm would look like</source>
        <translation>Cómo sería con calma</translation>
    </message>
    <message>
        <source>What I would write to {name}</source>
        <translation>Qué le escribiría a {name}</translation>
    </message>
    <message>
        <source>Cooling since</source>
        <translation>En reposo desde</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Lo que hice</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>Lo que dije</translation>
    </message>
    <message>
        <source>What I thought, for my eyes</source>
        <translation>Lo que pensé, solo para mí</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Pensado</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>De verdad</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Serio</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Desacuerdos</translation>
    </message>
    <message>
        <source>Mistakes and repairs</source>
        <translation>Errores y arreglos</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Thanks and gestures, from you</source>
        <translation>Gracias y gestos, tuyos</translation>
    </message>
    <message>
        <source>Kind words received</source>
        <translation>Palabras amables recibidas</translation>
    </message>
    <message>
        <source>Favours you did</source>
        <translation>Favores que hiciste</translation>
    </message>
    <message>
        <source>Favours you asked for</source>
        <translation>Favores que pediste</translation>
    </message>
    <message>
        <source>The extra mile</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Momentos señalados</translation>
    </message>
    <message>
        <source>{circle} holds {capacity}; with this it would be {total}.</source>
        <translation>En {circle} caben {capacity}; con esto serían {total}.</translation>
    </message>
    <message>
        <source>In no circle since {day}, before that {before}</source>
        <translation>En ningún círculo desde el {day}; antes, {before}</translation>
    </message>
    <message>
        <source>{circle} since {day}</source>
        <translation>{circle} desde el {day}</translation>
    </message>
    <message>
        <source>{circle} since {day}, before that {before}</source>
        <translation>{circle} desde el {day}; antes, {before}</translation>
    </message>
    <message>
        <source>No talk yet</source>
        <translation>Aún sin hablar</translation>
    </message>
    <message>
        <source>Last talk {day}</source>
        <translation>Última conversación: {day}</translation>
    </message>
    <message>
        <source>{count} clients are in {circle} now.</source>
        <translation>{count} clientes están ahora en el círculo {circle}.</translation>
    </message>
    <message>
        <source>{count} clients are in no circle now.</source>
        <translation>{count} clientes están ahora sin círculo.</translation>
    </message>
    <message>
        <source>{name} is in {circle} now.</source>
        <translation>{name} está ahora en el círculo {circle}.</translation>
    </message>
    <message>
        <source>{name} is in no circle now.</source>
        <translation>{name} está ahora sin círculo.</translation>
    </message>
    <message>
        <source>since {month}</source>
        <translation>desde {month}</translation>
    </message>
    <message>
        <source>since {month}, 1 month</source>
        <translation>desde {month}, 1 mes</translation>
    </message>
    <message>
        <source>since {month}, {count} months</source>
        <translation>desde {month}, {count} meses</translation>
    </message>
    <message>
        <source>since {month}, 1 year</source>
        <translation>desde {month}, 1 año</translation>
    </message>
    <message>
        <source>since {month}, {count} years</source>
        <translation>desde {month}, {count} años</translation>
    </message>
    <message>
        <source>Taken out of the {circle} circle</source>
        <translation>Fuera del círculo {circle}</translation>
    </message>
    <message>
        <source>Moved to the {circle} circle</source>
        <translation>Pasó al círculo {circle}</translation>
    </message>
    <message>
        <source>You wished for more closeness</source>
        <translation>Deseaste más cercanía</translation>
    </message>
    <message>
        <source>You wished to stay as close as you are</source>
        <translation>Deseaste seguir a la misma distancia</translation>
    </message>
    <message>
        <source>You wished for more distance</source>
        <translation>Deseaste más distancia</translation>
    </message>
    <message>
        <source>{state} from here on</source>
        <translation>Desde aquí: {state}</translation>
    </message>
    <message>
        <source>{name} is a link to another file. Nothing was changed. Open the file itself.</source>
        <translation>{name} es un enlace a otro archivo. No ha cambiado nada. Abre el archivo mismo.</translation>
    </message>
    <message>
        <source>{name} is a folder. Nothing was changed. Choose the book inside of it.</source>
        <translation>{name} es una carpeta. No ha cambiado nada. Elige el cuaderno que hay dentro.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device. Nothing was changed. Choose a file.</source>
        <translation>{name} es una tubería o un dispositivo. No ha cambiado nada. Elige un archivo.</translation>
    </message>
    <message>
        <source>{name} lies in a folder that is somebody else’s. Nothing was changed. Copy the book into a folder of your own and open it there.</source>
        <translation>{name} está en una carpeta de otra persona. No ha cambiado nada. Copia el cuaderno a una carpeta tuya y ábrelo allí.</translation>
    </message>
    <message>
        <source>{name} has too long a name, or lies too deep in its folders. Nothing was changed. Give it a shorter name, or move it to a folder further up.</source>
        <translation>{name} tiene un nombre demasiado largo o está demasiado dentro de sus carpetas. No ha cambiado nada. Dale un nombre más corto o muévelo a una carpeta más arriba.</translation>
    </message>
    <message>
        <source>{name} is another version of the book beside it. Nothing was changed. Give its file a name of its own to write in it.</source>
        <translation>{name} es otra versión del cuaderno que está al lado. No ha cambiado nada. Dale al archivo un nombre propio para escribir en él.</translation>
    </message>
    <message>
        <source>This computer says it is {today}, and the book was last written on {ahead}. Nothing was changed. Check the computer’s date before you write.</source>
        <translation>Este equipo dice que es el {today}, y el cuaderno se escribió por última vez el {ahead}. No ha cambiado nada. Revisa la fecha del equipo antes de escribir.</translation>
    </message>
    <message>
        <source>The file that holds your attachment is not beside the book, so that it cannot be opened. Your notes are all here. Bring it back from where the book lay before, or from a backup.</source>
        <translation>El archivo con tu adjunto no está junto al cuaderno, así que no se puede abrir. Tus notas están todas aquí. Tráelo de donde estaba antes el cuaderno, o de una copia.</translation>
    </message>
    <message>
        <source>The file that holds your attachments is not beside the book: {count} cannot be opened. Your notes are all here. Bring it back from where the book lay before, or from a backup.</source>
        <translation>El archivo con tus adjuntos no está junto al cuaderno: {count} no se pueden abrir. Tus notas están todas aquí. Tráelo de donde estaba antes el cuaderno, o de una copia.</translation>
    </message>
    <message>
        <source>Another version of your book lies beside it: {name}. Nothing was merged or removed. Look into it, and bring over what your book lacks.</source>
        <translation>Junto a tu cuaderno hay otra versión: {name}. No se ha mezclado ni quitado nada. Mírala y trae lo que le falte a tu cuaderno.</translation>
    </message>
    <message>
        <source>{count} other versions of your book lie beside it, such as {name}. Nothing was merged or removed. Look into them, and bring over what your book lacks.</source>
        <translation>Junto a tu cuaderno hay {count} versiones más, como {name}. No se ha mezclado ni quitado nada. Míralas y trae lo que le falte a tu cuaderno.</translation>
    </message>
    <message>
        <source>This book lies in a folder that {program} keeps in step. That goes well while it is open on one computer at a time: close it here before you open it elsewhere, or two versions come of it.</source>
        <translation>Este cuaderno está en una carpeta que {program} sincroniza. Va bien mientras esté abierto en un solo equipo a la vez: ciérralo aquí antes de abrirlo en otro, o saldrán dos versiones.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>In the next two days</source>
        <translation>En los próximos dos días</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Aún sin día</translation>
    </message>
    <message>
        <source>Said softly</source>
        <translation>Con reservas</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>promises</comment>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>“I’ll try”</source>
        <translation>«Lo intentaré»</translation>
    </message>
    <message>
        <source>“{name} will try”</source>
        <translation>«{name} lo intentará»</translation>
    </message>
    <message>
        <source>moved from {day}, {name} knows</source>
        <translation>movida desde el {day}, {name} lo sabe</translation>
    </message>
    <message>
        <source>moved from {day}</source>
        <translation>movida desde el {day}</translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation>recordada el {day}</translation>
    </message>
    <message>
        <source>{name} knows</source>
        <translation>{name} lo sabe</translation>
    </message>
    <message>
        <source>{kept} of {all} kept</source>
        <translation>{kept} de {all} cumplidas</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} tarde</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} movidas</translation>
    </message>
    <message>
        <source>{count} released</source>
        <translation>{count} soltadas</translation>
    </message>
    <message>
        <source>{count} not kept</source>
        <translation>{count} sin cumplir</translation>
    </message>
    <message>
        <source>You said “I’ll try” {days} days ago. After a week without a day it is asked about.</source>
        <translation>Dijiste «lo intentaré» hace {days} días. A la semana sin un día, se pregunta por ello.</translation>
    </message>
    <message>
        <source>Its day was {day}. It can still be kept, moved or released.</source>
        <translation>Su día ya pasó: {day}. Aún se puede mantener, mover o soltar.</translation>
    </message>
    <message>
        <source>You said “I’ll try”, and its day is {day}. It is asked about from two days before.</source>
        <translation>Dijiste «lo intentaré», y tiene día: {day}. Se pregunta por ello desde dos días antes.</translation>
    </message>
    <message>
        <source>Due {day}. It is asked about from two days before, while there is time to tell {name}.</source>
        <translation>Su día: {day}. Se pregunta por ello desde dos días antes, cuando aún hay tiempo de decírselo a {name}.</translation>
    </message>
    <message>
        <source>Another day?</source>
        <translation>¿Otro día?</translation>
    </message>
    <message>
        <source>Keep, move or release?</source>
        <translation>¿Mantener, mover o soltar?</translation>
    </message>
    <message>
        <source>Confirm or release?</source>
        <translation>¿Confirmar o soltar?</translation>
    </message>
    <message>
        <source>Promise kept. Well done.</source>
        <translation>Promesa cumplida. Bien hecho.</translation>
    </message>
    <message>
        <source>Promise kept.</source>
        <translation>Promesa cumplida.</translation>
    </message>
    <message>
        <source>Hello {name}, a short word to say that it is done: “{words}”.</source>
        <translation>Hola, {name}: un mensaje breve para decirte que ya está hecho: «{words}».</translation>
    </message>
    <message>
        <source>Hello {name}, it is done now: “{words}”. Thank you for waiting longer than I had said.</source>
        <translation>Hola, {name}: ya está hecho: «{words}». Gracias por esperar más de lo que te había dicho.</translation>
    </message>
    <message>
        <source>Hello {name}, as we agreed anew: “{words}”. Thank you for that.</source>
        <translation>Hola, {name}: tal como lo acordamos de nuevo: «{words}». Gracias por ello.</translation>
    </message>
    <message>
        <source>Hello {name}, I have to let “{words}” go. If you still count on it, tell me, and we find a way.</source>
        <translation>Hola, {name}: tengo que soltar «{words}». Si aún cuentas con ello, dímelo y buscamos la manera.</translation>
    </message>
    <message>
        <source>Hello {name}, I had promised “{words}”, and I did not do it. I am sorry. What would help you most now?</source>
        <translation>Hola, {name}: te había prometido «{words}» y no lo hice. Lo siento. ¿Qué te ayudaría más ahora?</translation>
    </message>
    <message>
        <source>Hello {name}, I have not forgotten “{words}”. I will tell you the day as soon as I know it.</source>
        <translation>Hola, {name}: no me he olvidado de «{words}». Te diré el día en cuanto lo sepa.</translation>
    </message>
    <message>
        <source>Hello {name}, I had promised “{words}” by {day}, and it is not done yet. I will tell you the new day as soon as I know it.</source>
        <translation>Hola, {name}: te había prometido «{words}» para el {day}, y aún no está hecho. Te diré el nuevo día en cuanto lo sepa.</translation>
    </message>
    <message>
        <source>Hello {name}, a short word: “{words}” will be with you today.</source>
        <translation>Hola, {name}: un mensaje breve: «{words}» te llegará hoy.</translation>
    </message>
    <message>
        <source>Hello {name}, a word early: “{words}” will be with you by {day}.</source>
        <translation>Hola, {name}: te aviso con tiempo: «{words}» te llegará el {day} a más tardar.</translation>
    </message>
    <message>
        <source>A reminder for {name}</source>
        <translation>Un recordatorio para {name}</translation>
    </message>
    <message>
        <source>Tell {name} it is done</source>
        <translation>Decirle a {name} que está hecho</translation>
    </message>
    <message>
        <source>Tell {name}</source>
        <translation>Avisar a {name}</translation>
    </message>
    <message>
        <source>There is no hurry, I only bring it back to mind.</source>
        <translation>No hay prisa, solo te lo recuerdo.</translation>
    </message>
    <message>
        <source>Could you tell me when I may count on it?</source>
        <translation>¿Podrías decirme cuándo puedo contar con ello?</translation>
    </message>
    <message>
        <source>A word either way would help me plan: shall we keep it, or let it go?</source>
        <translation>Una palabra en un sentido u otro me ayudaría a planear: ¿seguimos con ello, o lo dejamos?</translation>
    </message>
    <message>
        <source>Hello {name}, you had mentioned “{words}”. {change} Thank you.</source>
        <translation>Hola, {name}: habías mencionado «{words}». {change} Gracias.</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>A mistake nobody was told of</source>
        <translation>Un error que nadie conoce</translation>
    </message>
    <message>
        <source>A disagreement not raised</source>
        <translation>Un desacuerdo sin plantear</translation>
    </message>
    <message>
        <source>Something still to be said</source>
        <translation>Algo aún por decir</translation>
    </message>
    <message>
        <source>Thanks for an introduction</source>
        <translation>Gracias por una presentación</translation>
    </message>
    <message>
        <source>Work that keeps draining you</source>
        <translation>Trabajo que te deja sin fuerzas</translation>
    </message>
    <message>
        <source>After a disagreement was settled</source>
        <translation>Después de resolver un desacuerdo</translation>
    </message>
    <message>
        <source>Not known before a talk</source>
        <translation>Lo que no se sabe antes de hablar</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>A la espera de la otra parte</translation>
    </message>
    <message>
        <source>After a mistake was told</source>
        <translation>Después de contar un error</translation>
    </message>
    <message>
        <source>Silence with somebody of earlier days</source>
        <translation>Silencio con alguien de otros tiempos</translation>
    </message>
    <message>
        <source>A long silence</source>
        <translation>Un largo silencio</translation>
    </message>
    <message>
        <source>Always your turn</source>
        <translation>Siempre te toca a ti</translation>
    </message>
    <message>
        <source>Smooth, and taken for granted</source>
        <translation>Va bien, y se da por hecho</translation>
    </message>
    <message>
        <source>A worry not asked about again</source>
        <translation>Una preocupación sin volver a preguntar</translation>
    </message>
    <message>
        <source>Only work</source>
        <translation>Solo trabajo</translation>
    </message>
    <message>
        <source>Never in one room</source>
        <translation>Nunca en persona</translation>
    </message>
    <message>
        <source>A mistake is written down and, {untold} days later, not told.</source>
        <translation>Hay un error anotado y, {untold} días después, sin contar.</translation>
    </message>
    <message>
        <source>A disagreement is written down and, {unraised} days later, not raised.</source>
        <translation>Hay un desacuerdo anotado y, {unraised} días después, sin plantear.</translation>
    </message>
    <message>
        <source>Something you mean to say has waited {unsaid} days.</source>
        <translation>Algo que quieres decir espera desde hace {unsaid} días.</translation>
    </message>
    <message>
        <source>Somebody brought you a client, and {within} days later no thanks are noted.</source>
        <translation>Alguien te trajo clientela y, {within} días después, no hay un gracias anotado.</translation>
    </message>
    <message>
        <source>{low} of your last {checks} energy checks are low, and {conflicts} disagreements of the last half year are open.</source>
        <translation>{low} de tus últimas {checks} notas de energía son bajas, y {conflicts} desacuerdos del último medio año siguen abiertos.</translation>
    </message>
    <message>
        <source>A disagreement was settled {check_in} days ago and not looked at since.</source>
        <translation>Un desacuerdo se resolvió hace {check_in} días y no se ha vuelto a mirar.</translation>
    </message>
    <message>
        <source>You talk within {hours} hours, and a worry, a challenge or a wish for this year is not known.</source>
        <translation>Hablas en menos de {hours} horas, y hay una preocupación, una dificultad o un deseo para este año que no se sabe.</translation>
    </message>
    <message>
        <source>A promise of theirs is {waiting} days past its day, or {undated} days old without one.</source>
        <translation>Una promesa suya lleva {waiting} días pasada de fecha, o tiene {undated} días sin fecha.</translation>
    </message>
    <message>
        <source>A mistake was told {repair} days ago: time to look at what has changed.</source>
        <translation>Contaste un error hace {repair} días: buen momento para ver qué ha cambiado.</translation>
    </message>
    <message>
        <source>A former or dormant client has not been heard of for {former} days.</source>
        <translation>De alguien de antes o en pausa no se sabe nada desde hace {former} días.</translation>
    </message>
    <message>
        <source>Twice the rhythm you chose has passed, or a year where you chose none.</source>
        <translation>Ha pasado el doble del ritmo que elegiste, o un año donde no elegiste ninguno.</translation>
    </message>
    <message>
        <source>The last {run} talks were all your idea, or went unanswered.</source>
        <translation>Las últimas {run} conversaciones fueron idea tuya, o quedaron sin respuesta.</translation>
    </message>
    <message>
        <source>You are in rhythm and at peace, and for {thanks} days no thank-you and no need was noted.</source>
        <translation>Hay ritmo y buena paz, y desde hace {thanks} días no se anota ni un gracias ni una necesidad.</translation>
    </message>
    <message>
        <source>A worry or a challenge was last asked about {stale} days ago.</source>
        <translation>Por una preocupación o dificultad se preguntó por última vez hace {stale} días.</translation>
    </message>
    <message>
        <source>Your last {business} notes are all work, and nothing of the person was learned.</source>
        <translation>Tus últimas {business} notas son solo trabajo, y no has sabido nada de la persona.</translation>
    </message>
    <message>
        <source>You have known each other for a year and {talks} talks, and never met in person.</source>
        <translation>El trato tiene ya un año y {talks} conversaciones, y ningún encuentro en persona.</translation>
    </message>
    <message>
        <source>{name} has not been told of the mistake of {mistake}, {days} days ago.</source>
        <translation>{name} aún no sabe del error del {mistake}, hace {days} días.</translation>
    </message>
    <message>
        <source>You noted a disagreement on {since} and, {days} days later, have not raised it.</source>
        <translation>Anotaste un desacuerdo el {since} y, {days} días después, no lo has planteado.</translation>
    </message>
    <message>
        <source>What you mean to tell {name} has waited since {since}, {days} days.</source>
        <translation>Lo que quieres decirle a {name} espera desde el {since}, {days} días.</translation>
    </message>
    <message>
        <source>{other} brought you {name}, and no thank-you to {other} is noted.</source>
        <translation>{name} te llegó por {other}, y no hay un gracias a {other} anotado.</translation>
    </message>
    <message>
        <source>{count} of your last {of} energy checks are low and {conflicts} disagreements are open. Keep it, reset the terms, or part kindly?</source>
        <translation>{count} de tus últimas {of} notas de energía son bajas y hay {conflicts} desacuerdos abiertos. ¿Seguir, cambiar las condiciones, o despedirse bien?</translation>
    </message>
    <message>
        <source>You settled a disagreement {days} days ago. How is it now?</source>
        <translation>Resolviste un desacuerdo hace {days} días. ¿Cómo está ahora?</translation>
    </message>
    <message>
        <source>You talk {meeting} and do not know what worries {name}.</source>
        <translation>Próxima conversación: {meeting}. No sabes qué preocupa a {name}.</translation>
    </message>
    <message>
        <source>You talk {meeting} and do not know what {name} is up against.</source>
        <translation>Próxima conversación: {meeting}. No sabes a qué se enfrenta {name}.</translation>
    </message>
    <message>
        <source>You talk {meeting} and do not know what {name} wishes for this year.</source>
        <translation>Próxima conversación: {meeting}. No sabes qué desea {name} para este año.</translation>
    </message>
    <message>
        <source>{name}’s promise was for {since}, {days} days ago: {promise}</source>
        <translation>La promesa de {name} era para el {since}, hace {days} días: {promise}</translation>
    </message>
    <message>
        <source>{name} promised this {days} days ago, without a day: {promise}</source>
        <translation>{name} prometió esto hace {days} días, sin fecha: {promise}</translation>
    </message>
    <message>
        <source>You told {name} of a mistake {days} days ago. What has changed since?</source>
        <translation>Le contaste un error a {name} hace {days} días. ¿Qué ha cambiado desde entonces?</translation>
    </message>
    <message>
        <source>No word for {days} days. You last spoke on {last}.</source>
        <translation>Ni una palabra desde hace {days} días. La última vez fue el {last}.</translation>
    </message>
    <message>
        <source>No contact for {days} days; you chose {rhythm}.</source>
        <translation>Sin contacto desde hace {days} días; elegiste {rhythm}.</translation>
    </message>
    <message>
        <source>No contact for {days} days. You last spoke on {last}.</source>
        <translation>Sin contacto desde hace {days} días. La última vez fue el {last}.</translation>
    </message>
    <message>
        <source>The last {count} times it was you who reached out, or no answer came.</source>
        <translation>Las últimas {count} veces diste tú el primer paso, o no hubo respuesta.</translation>
    </message>
    <message>
        <source>No thank-you since {thanked}; things have gone smoothly for {days} days.</source>
        <translation>Sin un gracias desde el {thanked}; todo va bien desde hace {days} días.</translation>
    </message>
    <message>
        <source>No thank-you yet; things have gone smoothly for {days} days.</source>
        <translation>Aún sin un gracias; todo va bien desde hace {days} días.</translation>
    </message>
    <message>
        <source>The challenge you noted on {noted} is {days} days old. Still true?</source>
        <translation>La dificultad que anotaste el {noted} tiene {days} días. ¿Sigue siendo así?</translation>
    </message>
    <message>
        <source>The worry you noted on {noted} is {days} days old. Still true?</source>
        <translation>La preocupación que anotaste el {noted} tiene {days} días. ¿Sigue siendo así?</translation>
    </message>
    <message>
        <source>Your last {count} notes are all work. What would you ask {name} as a person?</source>
        <translation>Tus últimas {count} notas son solo trabajo. ¿Qué le preguntarías a {name} como persona?</translation>
    </message>
    <message>
        <source>{talks} talks over more than a year, and you and {name} never met in person.</source>
        <translation>{talks} conversaciones en más de un año, y ningún encuentro en persona con {name}.</translation>
    </message>
    <message>
        <source>Thank {other}</source>
        <translation>Dar gracias a {other}</translation>
    </message>
    <message>
        <source>Write a thank-you</source>
        <translation>Escribir un gracias</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation>Preguntar luego</translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation>Reflexionar sobre ello</translation>
    </message>
    <message>
        <source>Plan a talk</source>
        <translation>Planear hablar</translation>
    </message>
    <message>
        <source>Is it still so: {fact}</source>
        <translation>¿Sigue siendo así? {fact}</translation>
    </message>
    <message>
        <source>How far is it: {promise}</source>
        <translation>¿Cómo va? {promise}</translation>
    </message>
    <message>
        <source>What keeps you awake just now?</source>
        <translation>¿Qué te quita el sueño ahora?</translation>
    </message>
    <message>
        <source>What are you up against this quarter?</source>
        <translation>¿A qué te enfrentas este trimestre?</translation>
    </message>
    <message>
        <source>What would make this your best year?</source>
        <translation>¿Qué haría de este tu mejor año?</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Gesto</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>Palabras amables</translation>
    </message>
    <message>
        <source>Favour given</source>
        <translation>Favor hecho</translation>
    </message>
    <message>
        <source>Favour asked</source>
        <translation>Favor pedido</translation>
    </message>
    <message>
        <source>Mistake and repair</source>
        <translation>Error y arreglo</translation>
    </message>
    <message>
        <source>Shared experience</source>
        <translation>Experiencia compartida</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Energy check</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Extra mile</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Difference made</source>
        <translation>Algo que ayudó</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>circle</comment>
        <translation>Cercano</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>En crecimiento</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>No circle yet</source>
        <translation>Aún sin círculo</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>De antes</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Sin relación</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Preocupación</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Preferencia</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Work style</source>
        <translation>Forma de trabajar</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation>Lo que me gusta</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>para hoy</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>aún sin fecha</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>desde ayer</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>1 entry</source>
        <comment>on a sheet that leaves</comment>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>{entries}, {first} to {last}</source>
        <translation>{entries}, del {first} al {last}</translation>
    </message>
    <message>
        <source>{entries}, {day}</source>
        <translation>{entries}, {day}</translation>
    </message>
    <message>
        <source>{entries}. Taken from relbook on {day}.</source>
        <translation>{entries}. Sacado de relbook el {day}.</translation>
    </message>
    <message>
        <source>1 private entry</source>
        <comment>on a sheet that leaves</comment>
        <translation>1 entrada privada</translation>
    </message>
    <message>
        <source>1 line told in confidence</source>
        <comment>on a sheet that leaves</comment>
        <translation>1 línea dicha en confianza</translation>
    </message>
    <message>
        <source>{what} stays in the book.</source>
        <translation>{what} se queda en el cuaderno.</translation>
    </message>
    <message>
        <source>{what} stay in the book.</source>
        <translation>{what} se quedan en el cuaderno.</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>on a sheet that leaves</comment>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Contents by date</source>
        <comment>on a sheet that leaves</comment>
        <translation>Índice por fecha</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>on a sheet that leaves</comment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>on a sheet that leaves</comment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Private. Kept with relbook; this page is not encrypted.</source>
        <translation>Privado. Llevado con relbook; esta página no está cifrada.</translation>
    </message>
    <message>
        <source>You</source>
        <comment>on a sheet that leaves</comment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>They</source>
        <comment>on a sheet that leaves</comment>
        <translation>La otra persona</translation>
    </message>
    <message>
        <source>{head}: {text}</source>
        <translation>{head}: {text}</translation>
    </message>
    <message>
        <source>To ask</source>
        <comment>on a sheet that leaves</comment>
        <translation>Para preguntar</translation>
    </message>
    <message>
        <source>The question</source>
        <comment>which a note answers</comment>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>on a sheet that leaves</comment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>on a sheet that leaves</comment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Town</source>
        <comment>on a sheet that leaves</comment>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Circle</source>
        <comment>on a sheet that leaves</comment>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <comment>on a sheet that leaves</comment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Reached by</source>
        <comment>on a sheet that leaves</comment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>on a sheet that leaves</comment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>on a sheet that leaves</comment>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>on a sheet that leaves</comment>
        <translation>Sabido</translation>
    </message>
    <message>
        <source>Promises</source>
        <comment>on a sheet that leaves</comment>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>What I know</source>
        <comment>on a sheet that leaves</comment>
        <translation>Lo que sé</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>on a sheet that leaves</comment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Notes kept with others</source>
        <translation>Notas que están con otras personas</translation>
    </message>
    <message>
        <source>I promised</source>
        <comment>on a sheet that leaves</comment>
        <translation>Prometí</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>on a sheet that leaves</comment>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>late</source>
        <comment>on a sheet that leaves</comment>
        <translation>cumplida tarde</translation>
    </message>
    <message>
        <source>renegotiated</source>
        <comment>on a sheet that leaves</comment>
        <translation>acordada de nuevo</translation>
    </message>
    <message>
        <source>released</source>
        <comment>on a sheet that leaves</comment>
        <translation>soltada</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>on a sheet that leaves</comment>
        <translation>no cumplida</translation>
    </message>
    <message>
        <source>Everything held on {name}</source>
        <translation>Todo lo guardado sobre {name}</translation>
    </message>
    <message>
        <source>Who they are here</source>
        <comment>on a sheet that leaves</comment>
        <translation>Quién es aquí</translation>
    </message>
    <message>
        <source>What is known</source>
        <comment>on a sheet that leaves</comment>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <comment>on a sheet that leaves</comment>
        <translation>Preguntas pendientes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>on a sheet that leaves</comment>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Earlier texts of entries</source>
        <comment>on a sheet that leaves</comment>
        <translation>Textos anteriores de entradas</translation>
    </message>
    <message>
        <source>In the bin</source>
        <comment>on a sheet that leaves</comment>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>on a sheet that leaves</comment>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Moves between circles and states</source>
        <translation>Cambios de círculo y de estado</translation>
    </message>
    <message>
        <source>Questions the program put to me</source>
        <translation>Preguntas que me hizo el programa</translation>
    </message>
    <message>
        <source>Named in notes about others</source>
        <comment>on a sheet that leaves</comment>
        <translation>Mencionada en notas sobre otras personas</translation>
    </message>
    <message>
        <source>What is not in here</source>
        <comment>on a sheet that leaves</comment>
        <translation>Lo que no está aquí</translation>
    </message>
    <message>
        <source>No entry and no line of an entry was held back.</source>
        <translation>No se retuvo ninguna entrada ni ninguna línea de una entrada.</translation>
    </message>
    <message>
        <source>Notes about others with a first name alone, which may be somebody else’s, are not in here: {count}.</source>
        <translation>No están aquí las notas sobre otras personas con solo un nombre de pila, que puede ser de otra: {count}.</translation>
    </message>
    <message>
        <source>What the writer noted only for themselves, and sensitive facts, stay where they are.</source>
        <translation>Lo que quien escribe anotó solo para sí y los datos delicados se quedan donde están.</translation>
    </message>
    <message>
        <source>Backups hold what the book held when they were made.</source>
        <translation>Las copias de seguridad contienen lo que contenía el cuaderno cuando se hicieron.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>on a sheet that leaves</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>on a sheet that leaves</comment>
        <translation>Le llaman</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>on a sheet that leaves</comment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <comment>on a sheet that leaves</comment>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Being</source>
        <comment>on a sheet that leaves</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <comment>on a sheet that leaves</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Closeness</source>
        <comment>on a sheet that leaves</comment>
        <translation>Cercanía</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>on a sheet that leaves</comment>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>About</source>
        <comment>on a sheet that leaves</comment>
        <translation>Sobre la persona</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>on a sheet that leaves</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Away until</source>
        <comment>on a sheet that leaves</comment>
        <translation>Fuera hasta</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>on a sheet that leaves</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>on a sheet that leaves</comment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>on a sheet that leaves</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>on a sheet that leaves</comment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>on a sheet that leaves</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>a person</source>
        <comment>on a sheet that leaves</comment>
        <translation>una persona</translation>
    </message>
    <message>
        <source>an organisation</source>
        <comment>on a sheet that leaves</comment>
        <translation>una organización</translation>
    </message>
    <message>
        <source>warmer</source>
        <comment>on a sheet that leaves</comment>
        <translation>más cerca</translation>
    </message>
    <message>
        <source>as is</source>
        <comment>on a sheet that leaves</comment>
        <translation>como está</translation>
    </message>
    <message>
        <source>cooler</source>
        <comment>on a sheet that leaves</comment>
        <translation>menos cerca</translation>
    </message>
    <message>
        <source>Introduced</source>
        <comment>on a sheet that leaves</comment>
        <translation>Presentó a</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <comment>on a sheet that leaves</comment>
        <translation>Presentada por</translation>
    </message>
    <message>
        <source>Referred</source>
        <comment>on a sheet that leaves</comment>
        <translation>Recomendó a</translation>
    </message>
    <message>
        <source>Referred by</source>
        <comment>on a sheet that leaves</comment>
        <translation>Recomendada por</translation>
    </message>
    <message>
        <source>Works with</source>
        <comment>on a sheet that leaves</comment>
        <translation>Trabaja con</translation>
    </message>
    <message>
        <source>known</source>
        <comment>on a sheet that leaves</comment>
        <translation>sabido</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>on a sheet that leaves</comment>
        <translation>sin confirmar desde hace tiempo</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>on a sheet that leaves</comment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>cerrado el {day}</translation>
    </message>
    <message>
        <source>My promise</source>
        <comment>on a sheet that leaves</comment>
        <translation>Mi promesa</translation>
    </message>
    <message>
        <source>Their promise</source>
        <comment>on a sheet that leaves</comment>
        <translation>Su promesa</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <source>open</source>
        <comment>on a sheet that leaves</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>{day}: from {before} to {after}</source>
        <translation>{day}: de {before} a {after}</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>preguntado el {day}</translation>
    </message>
    <message>
        <source>about {names}</source>
        <translation>sobre {names}</translation>
    </message>
    <message>
        <source>shareable</source>
        <comment>on a sheet that leaves</comment>
        <translation>para compartir</translation>
    </message>
    <message>
        <source>private</source>
        <comment>on a sheet that leaves</comment>
        <translation>privada</translation>
    </message>
    <message>
        <source>{day}, as it stood on {written}</source>
        <translation>{day}, tal como estaba el {written}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>on a sheet that leaves</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>on a sheet that leaves</comment>
        <translation>promesa</translation>
    </message>
    <message>
        <source>fact</source>
        <comment>on a sheet that leaves</comment>
        <translation>dato</translation>
    </message>
    <message>
        <source>question</source>
        <comment>on a sheet that leaves</comment>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>on a sheet that leaves</comment>
        <translation>respondida</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>on a sheet that leaves</comment>
        <translation>saltada</translation>
    </message>
    <message>
        <source>put off</source>
        <comment>on a sheet that leaves</comment>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>never again</source>
        <comment>on a sheet that leaves</comment>
        <translation>nunca más</translation>
    </message>
    <message>
        <source>back again</source>
        <comment>on a sheet that leaves</comment>
        <translation>de vuelta</translation>
    </message>
    <message>
        <source>less often</source>
        <comment>on a sheet that leaves</comment>
        <translation>con menos frecuencia</translation>
    </message>
    <message>
        <source>left as it is</source>
        <comment>on a sheet that leaves</comment>
        <translation>dejada como estaba</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>on a sheet that leaves</comment>
        <translation>mostrada</translation>
    </message>
    <message>
        <source>another client</source>
        <comment>on a sheet that leaves</comment>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>another company</source>
        <comment>on a sheet that leaves</comment>
        <translation>otra empresa</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <comment>on a sheet that leaves</comment>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>address</source>
        <comment>on a sheet that leaves</comment>
        <translation>dirección</translation>
    </message>
    <message>
        <source>{day}, {at} {zone}</source>
        <translation>{day}, {at} {zone}</translation>
    </message>
    <message>
        <source>Clients, with those merged into them</source>
        <translation>Personas, con las que se unieron a ellas</translation>
    </message>
    <message>
        <source>Parts of entries, such as a shared goal</source>
        <translation>Partes de entradas, como una meta común</translation>
    </message>
    <message>
        <source>Facts</source>
        <comment>on a sheet that leaves</comment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Planned meetings</source>
        <comment>on a sheet that leaves</comment>
        <translation>Reuniones previstas</translation>
    </message>
    <message>
        <source>Addresses and numbers</source>
        <comment>on a sheet that leaves</comment>
        <translation>Direcciones y números</translation>
    </message>
    <message>
        <source>Dates of the year</source>
        <comment>on a sheet that leaves</comment>
        <translation>Fechas del año</translation>
    </message>
    <message>
        <source>Links to other clients</source>
        <comment>on a sheet that leaves</comment>
        <translation>Vínculos con otras personas</translation>
    </message>
    <message>
        <source>Roles and places of work</source>
        <comment>on a sheet that leaves</comment>
        <translation>Puestos y lugares de trabajo</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <comment>on a sheet that leaves</comment>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Notes of moves between circles and states</source>
        <translation>Notas de cambios de círculo y de estado</translation>
    </message>
    <message>
        <source>Notes of questions that were asked</source>
        <translation>Notas de preguntas hechas</translation>
    </message>
    <message>
        <source>Drafts and settings</source>
        <comment>on a sheet that leaves</comment>
        <translation>Borradores y ajustes</translation>
    </message>
    <message>
        <source>Files attached</source>
        <comment>on a sheet that leaves</comment>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>on a sheet that leaves</comment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Traces of an import</source>
        <comment>on a sheet that leaves</comment>
        <translation>Rastros de una importación</translation>
    </message>
    <message>
        <source>Ties, such as who is on whose timeline</source>
        <translation>Relaciones, como quién está en el diario de quién</translation>
    </message>
    <message>
        <source>Rows in all</source>
        <comment>on a sheet that leaves</comment>
        <translation>Filas en total</translation>
    </message>
    <message>
        <source>Contents of files: {count}, {bytes} bytes</source>
        <translation>Contenidos de archivos: {count}, {bytes} bytes</translation>
    </message>
    <message>
        <source>Other texts from which the name was taken</source>
        <translation>Otros textos de los que se quitó el nombre</translation>
    </message>
    <message>
        <source>Entries about several people, which stay with the others</source>
        <translation>Entradas sobre varias personas, que se quedan con las demás</translation>
    </message>
    <message>
        <source>relbook: certificate that a client was forgotten</source>
        <translation>relbook: certificado de que se olvidó a una persona</translation>
    </message>
    <message>
        <source>Done on {moment}.</source>
        <translation>Hecho el {moment}.</translation>
    </message>
    <message>
        <source>About: {name}</source>
        <translation>Trata de: {name}</translation>
    </message>
    <message>
        <source>It names nobody on purpose.</source>
        <comment>on a sheet that leaves</comment>
        <translation>No nombra a nadie, a propósito.</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <comment>on a sheet that leaves</comment>
        <translation>Borrado para siempre</translation>
    </message>
    <message>
        <source>How</source>
        <comment>on a sheet that leaves</comment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>The rows were deleted, the index of words merged, the files written anew and the log emptied.</source>
        <translation>Se borraron las filas, se fusionó el índice de palabras, se reescribieron los archivos y se vació el registro.</translation>
    </message>
    <message>
        <source>No backup was made of what was removed.</source>
        <translation>No se hizo ninguna copia de lo que se borró.</translation>
    </message>
    <message>
        <source>Backups and other copies</source>
        <comment>on a sheet that leaves</comment>
        <translation>Copias de seguridad y otras copias</translation>
    </message>
    <message>
        <source>{name} of {day}: {fate}</source>
        <translation>{name} del {day}: {fate}</translation>
    </message>
    <message>
        <source>None were found.</source>
        <comment>on a sheet that leaves</comment>
        <translation>No se encontró ninguna.</translation>
    </message>
    <message>
        <source>written anew without this client, checked and put in place</source>
        <translation>reescrita sin esta persona, comprobada y puesta en su sitio</translation>
    </message>
    <message>
        <source>holds nothing of this client</source>
        <comment>on a sheet that leaves</comment>
        <translation>no contiene nada de esta persona</translation>
    </message>
    <message>
        <source>still holds this client</source>
        <comment>on a sheet that leaves</comment>
        <translation>todavía contiene a esta persona</translation>
    </message>
    <message>
        <source>still holds this client, until about {day} if a backup is made every day</source>
        <translation>todavía contiene a esta persona, hasta alrededor del {day} si se hace una copia cada día</translation>
    </message>
    <message>
        <source>a backup was being made beside it</source>
        <translation>se estaba haciendo otra copia al lado</translation>
    </message>
    <message>
        <source>the passphrase of today does not open it, or it is damaged</source>
        <translation>la contraseña de hoy no la abre, o está dañada</translation>
    </message>
    <message>
        <source>A look at every byte</source>
        <comment>on a sheet that leaves</comment>
        <translation>Una mirada a cada byte</translation>
    </message>
    <message>
        <source>Files read: {files}, with {bytes} bytes in all; from outside and, where the key opens them, from within, for every name, address and number in {forms} writings.</source>
        <translation>Archivos leídos: {files}, con {bytes} bytes en total; por fuera y, donde la clave los abre, por dentro, en busca de cada nombre, dirección y número en {forms} grafías.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <comment>on a sheet that leaves</comment>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>{place}: found once ({form})</source>
        <translation>{place}: encontrado una vez ({form})</translation>
    </message>
    <message>
        <source>{place}: found {count} times ({form})</source>
        <translation>{place}: encontrado {count} veces ({form})</translation>
    </message>
    <message>
        <source>The name was left standing once in texts about others, as was chosen.</source>
        <translation>El nombre quedó, como se eligió, una vez en textos sobre otras personas.</translation>
    </message>
    <message>
        <source>The name was left standing {count} times in texts about others, as was chosen.</source>
        <translation>El nombre quedó, como se eligió, {count} veces en textos sobre otras personas.</translation>
    </message>
    <message>
        <source>A row of the book names this client still.</source>
        <translation>Una fila del cuaderno todavía nombra a esta persona.</translation>
    </message>
    <message>
        <source>The index of words names this client still.</source>
        <translation>El índice de palabras todavía nombra a esta persona.</translation>
    </message>
    <message>
        <source>The book’s log could not be emptied because another window was reading. It is emptied when the last one closes.</source>
        <translation>El registro del cuaderno no se pudo vaciar porque otra ventana leía. Se vacía cuando se cierra la última.</translation>
    </message>
    <message>
        <source>A file of this client is still kept.</source>
        <translation>Todavía se guarda un archivo de esta persona.</translation>
    </message>
    <message>
        <source>The disk is full or failing: the files could not be written anew. This is done once there is room, soon after a start.</source>
        <translation>El disco está lleno o falla: los archivos no se pudieron escribir de nuevo. Se hará en cuanto haya sitio, poco después de abrir.</translation>
    </message>
    <message>
        <source>Not in this program’s reach</source>
        <comment>on a sheet that leaves</comment>
        <translation>Fuera del alcance de este programa</translation>
    </message>
    <message>
        <source>Exports, prints and mails that left before; copies others made of the book’s folder; what a disk keeps of files that were replaced, unless the whole disk is encrypted.</source>
        <translation>Exportaciones, impresos y correos que salieron antes; copias que otros hicieron de la carpeta del cuaderno; lo que un disco guarda de archivos reemplazados, si el disco entero no está cifrado.</translation>
    </message>
    <message>
        <source>SHA-256 of the lines above: </source>
        <comment>on a sheet that leaves</comment>
        <translation>SHA-256 de las líneas de arriba: </translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>cumplida {day}</translation>
    </message>
    <message>
        <source>kept late, {day}</source>
        <translation>cumplida tarde, {day}</translation>
    </message>
    <message>
        <source>agreed anew, {day}</source>
        <translation>acordada de nuevo, {day}</translation>
    </message>
    <message>
        <source>released {day}</source>
        <translation>soltada {day}</translation>
    </message>
    <message>
        <source>not kept, {day}</source>
        <translation>no cumplida, {day}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd</source>
        <translation>ddd</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>en {days} días</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>sin ritmo</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every {weeks} weeks</source>
        <translation>cada {weeks} semanas</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>cada {days} días</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>{days} days since the last talk</source>
        <translation>{days} días desde la última conversación</translation>
    </message>
    <message>
        <source>{days} days without a talk</source>
        <translation>{days} días sin hablar</translation>
    </message>
    <message>
        <source>wanted: {rhythm}</source>
        <translation>elegido: {rhythm}</translation>
    </message>
    <message>
        <source>Chapter: {title}, {span}.</source>
        <translation>Capítulo: {title}, {span}.</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>El comienzo</translation>
    </message>
    <message>
        <source>Promise moved to {day}</source>
        <translation>Promesa movida al {day}</translation>
    </message>
    <message>
        <source>Promise without a day now</source>
        <translation>La promesa queda sin día</translation>
    </message>
    <message>
        <source>{name} promised</source>
        <translation>{name} prometió</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promesa cumplida</translation>
    </message>
    <message>
        <source>Promise kept, late</source>
        <translation>Promesa cumplida, tarde</translation>
    </message>
    <message>
        <source>Promise agreed anew</source>
        <translation>Promesa acordada de nuevo</translation>
    </message>
    <message>
        <source>Promise released</source>
        <translation>Promesa soltada</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>Promesa no cumplida</translation>
    </message>
    <message>
        <source>A day of the year</source>
        <translation>Un día del año</translation>
    </message>
    <message>
        <source>{label}, 1 year</source>
        <translation>{label}, 1 año</translation>
    </message>
    <message>
        <source>{label}, {count} years</source>
        <translation>{label}, {count} años</translation>
    </message>
    <message>
        <source>New job: {title}, {company}</source>
        <translation>Nuevo trabajo: {title}, {company}</translation>
    </message>
    <message>
        <source>New job: {either}</source>
        <translation>Nuevo trabajo: {either}</translation>
    </message>
    <message>
        <source>No longer {title}, {company}</source>
        <translation>Ya no: {title}, {company}</translation>
    </message>
    <message>
        <source>No longer at: {either}</source>
        <translation>Ya no está en: {either}</translation>
    </message>
    <message>
        <source>{kind} planned, no note</source>
        <translation>{kind}: estaba previsto, sin nota</translation>
    </message>
    <message>
        <source>{kind} planned at {time}, no note</source>
        <translation>{kind}, {time}: estaba previsto, sin nota</translation>
    </message>
    <message>
        <source>{words} on {day}: a card, or three lines in time.</source>
        <translation>{words}, el {day}: una tarjeta, o tres líneas a tiempo.</translation>
    </message>
    <message>
        <source>{day}: {words}. Send a word.</source>
        <translation>{day}: {words}. Envía unas palabras.</translation>
    </message>
    <message>
        <source>Something small to do with {words}.</source>
        <translation>Algo pequeño que tenga que ver con esto: {words}.</translation>
    </message>
    <message>
        <source>Say that you still think of {words}.</source>
        <translation>Di que sigues pensando en esto: {words}.</translation>
    </message>
    <message>
        <source>A hint or a name that helps with {words}.</source>
        <translation>Una pista o un nombre que ayude con esto: {words}.</translation>
    </message>
    <message>
        <source>Three lines to say you have not forgotten {words}.</source>
        <translation>Tres líneas para decir que no lo has olvidado: {words}.</translation>
    </message>
    <message>
        <source>Ask after this: {words}.</source>
        <translation>Pregunta por esto: {words}.</translation>
    </message>
    <message>
        <source>Say one thing you value about working with {name}.</source>
        <translation>Di una cosa que valoras de trabajar con {name}.</translation>
    </message>
    <message>
        <source>one conversation</source>
        <translation>una conversación</translation>
    </message>
    <message>
        <source>{number} conversations</source>
        <translation>{number} conversaciones</translation>
    </message>
    <message>
        <source>one promise due</source>
        <translation>una promesa que toca cumplir</translation>
    </message>
    <message>
        <source>{number} promises due</source>
        <translation>{number} promesas que toca cumplir</translation>
    </message>
    <message>
        <source>one person to write to</source>
        <translation>una persona a quien escribir</translation>
    </message>
    <message>
        <source>{number} people to write to</source>
        <translation>{number} personas a quienes escribir</translation>
    </message>
    <message>
        <source>one day to remember</source>
        <translation>un día que recordar</translation>
    </message>
    <message>
        <source>{number} days to remember</source>
        <translation>{number} días que recordar</translation>
    </message>
    <message>
        <source>Nothing is due. Nobody is waiting.</source>
        <translation>Ahora no toca nada. Nadie espera.</translation>
    </message>
    <message>
        <source>Enough for one day.</source>
        <translation>Suficiente por un día.</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>en {minutes} min</translation>
    </message>
    <message>
        <source>in {hours} h</source>
        <translation>en {hours} h</translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>en {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{days} days. You usually speak every day.</source>
        <translation>{days} días. Sueles hablar cada día.</translation>
    </message>
    <message>
        <source>{days} days. You usually speak every {rhythm}.</source>
        <translation>{days} días. Sueles hablar cada {rhythm}.</translation>
    </message>
    <message>
        <source>{days} days of {rhythm}.</source>
        <translation>{days} días de {rhythm}.</translation>
    </message>
    <message>
        <source>1 day of {rhythm}.</source>
        <translation>1 día de {rhythm}.</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Vive aquí</translation>
    </message>
    <message>
        <source>Works here, {house}</source>
        <translation>Trabaja aquí, {house}</translation>
    </message>
    <message>
        <source>never in one room yet</source>
        <translation>aún nunca en persona</translation>
    </message>
    <message>
        <source>next talk {day}</source>
        <translation>próxima conversación: {day}</translation>
    </message>
    <message>
        <source>no talk yet</source>
        <translation>aún sin hablar</translation>
    </message>
    <message>
        <source>last talk {day}</source>
        <translation>última conversación: {day}</translation>
    </message>
    <message>
        <source>See {name} in {town}</source>
        <translation>Ver a {name} en {town}</translation>
    </message>
    <message>
        <source>Promised to see {name} in {town}.</source>
        <translation>Prometido ver a {name} en {town}.</translation>
    </message>
    <message>
        <source>Promised to see {count} people in {town}.</source>
        <translation>Prometido ver a {count} personas en {town}.</translation>
    </message>
    <message>
        <source>Planned to see {name} in {town}.</source>
        <translation>Previsto ver a {name} en {town}.</translation>
    </message>
    <message>
        <source>Planned to see {count} people in {town}.</source>
        <translation>Previsto ver a {count} personas en {town}.</translation>
    </message>
    <message>
        <source>One person in {town}</source>
        <translation>Una persona en {town}</translation>
    </message>
    <message>
        <source>{count} people in {town}</source>
        <translation>{count} personas en {town}</translation>
    </message>
    <message>
        <source>All {whole} entries are there</source>
        <translation>Están las {whole} entradas</translation>
    </message>
    <message>
        <source>The one entry is there</source>
        <translation>Está la única entrada</translation>
    </message>
    <message>
        <source>The one entry is not there</source>
        <translation>La única entrada no está</translation>
    </message>
    <message>
        <source>Entries that are there: {there} of {whole}</source>
        <translation>Entradas que están: {there} de {whole}</translation>
    </message>
    <message>
        <source>Read from the file: {count}.</source>
        <translation>Leído del archivo: {count}.</translation>
    </message>
    <message>
        <source>From backups ({days}): {count}.</source>
        <translation>De copias ({days}): {count}.</translation>
    </message>
    <message>
        <source>Lost: {count}.</source>
        <translation>Perdido: {count}.</translation>
    </message>
    <message>
        <source>Also lost: {what}.</source>
        <translation>También perdido: {what}.</translation>
    </message>
    <message>
        <source>One file is lost.</source>
        <translation>Se ha perdido un archivo.</translation>
    </message>
    <message>
        <source>{count} files are lost.</source>
        <translation>Se han perdido {count} archivos.</translation>
    </message>
    <message>
        <source>Some pages could not even be counted: there may have been more.</source>
        <translation>Algunas páginas ni siquiera se pudieron contar: puede que hubiera más.</translation>
    </message>
    <message>
        <source>The damaged book was left as it is. When you use the new one, it is kept beside it.</source>
        <translation>El cuaderno dañado quedó como está. Cuando uses el nuevo, se conserva a su lado.</translation>
    </message>
    <message>
        <source>one smaller thing, such as a tie or a tag</source>
        <translation>una cosa menor, como un vínculo o una etiqueta</translation>
    </message>
    <message>
        <source>{count} smaller things, such as ties and tags</source>
        <translation>{count} cosas menores, como vínculos y etiquetas</translation>
    </message>
    <message>
        <source>This is not a book</source>
        <translation>Esto no es un cuaderno</translation>
    </message>
    <message>
        <source>A part of the book is damaged</source>
        <translation>Una parte del cuaderno está dañada</translation>
    </message>
    <message>
        <source>A book cannot lie here</source>
        <translation>Aquí no puede haber un cuaderno</translation>
    </message>
    <message>
        <source>This book needs a newer relbook</source>
        <translation>Este cuaderno pide un relbook más nuevo</translation>
    </message>
    <message>
        <source>The book is not there</source>
        <translation>El cuaderno no está</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>Aquí no se puede escribir nada</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Aquí falta algo</translation>
    </message>
    <message>
        <source>The book stays closed for now</source>
        <translation>El cuaderno sigue cerrado por ahora</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>There is no room left to open the book. It is as it was; free some space, then press Try again.</source>
        <translation>No queda sitio para abrir el cuaderno. Está como estaba; libera espacio y pulsa «Reintentar».</translation>
    </message>
    <message>
        <source>The disk takes no writes</source>
        <translation>El disco no admite escritura</translation>
    </message>
    <message>
        <source>The book lies where nothing can be written. It is as it was; allow writing there, then press Try again.</source>
        <translation>El cuaderno está donde no se puede escribir. Está como estaba; permite escribir ahí y pulsa «Reintentar».</translation>
    </message>
    <message>
        <source>Another program has the book</source>
        <translation>Otro programa tiene el cuaderno</translation>
    </message>
    <message>
        <source>It is being used just now. Nothing was changed; press Try again in a moment.</source>
        <translation>Se está usando ahora mismo. No ha cambiado nada; pulsa «Reintentar» en un momento.</translation>
    </message>
    <message>
        <source>The disk reports a fault</source>
        <translation>El disco avisa de un fallo</translation>
    </message>
    <message>
        <source>The book could not be opened from it. Nothing was changed; press Try again, and check the disk if that does not help.</source>
        <translation>No se pudo abrir el cuaderno desde él. No ha cambiado nada; pulsa «Reintentar» y, si no sirve, revisa el disco.</translation>
    </message>
    <message>
        <source>Another file lies in its place</source>
        <translation>Hay otro archivo en su lugar</translation>
    </message>
    <message>
        <source>What lies there now is not the book that was opened. Nothing was changed; look at both files, then press Try again.</source>
        <translation>Lo que hay ahí ahora no es el cuaderno que se abrió. No ha cambiado nada; mira los dos archivos y pulsa «Reintentar».</translation>
    </message>
    <message>
        <source>The book cannot be reached</source>
        <translation>No se llega al cuaderno</translation>
    </message>
    <message>
        <source>Its disk does not seem to be there. Nothing was changed; plug it in, then press Try again.</source>
        <translation>Parece que su disco no está. No ha cambiado nada; conéctalo y pulsa «Reintentar».</translation>
    </message>
    <message>
        <source>{count} due this week already. A later day is fine.</source>
        <translation>Ya hay {count} para esta semana. Un día más tarde también está bien.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}” yet. The words stay as they are.</source>
        <translation>Aquí nadie se llama «{name}» todavía. Las palabras se quedan como están.</translation>
    </message>
    <message>
        <source>“{name}” could be {all}. Write the full name: @[{one}].</source>
        <translation>«{name}» podría ser {all}. Escribe el nombre completo: @[{one}].</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>stays out of exports, prints and briefs</source>
        <translation>no sale en exportaciones, impresiones ni repasos</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>files it under “What I know”</source>
        <translation>lo anota en «Lo que sé»</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>{source}, in English</source>
        <translation>{source}, en inglés</translation>
    </message>
    <message>
        <source>English</source>
        <comment>how this language calls itself</comment>
        <translation>Español</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>since {day}, {time}</source>
        <translation>desde el {day}, {time}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Open {name}’s page</source>
        <translation>Abrir la página de {name}</translation>
    </message>
    <message>
        <source>relbook {version}. Nothing ever leaves this computer unless you export it.</source>
        <translation>relbook {version}. Nada sale nunca de este equipo salvo que lo exportes.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>AboutStrip</name>
    <message>
        <source>More about this talk</source>
        <translation>Más sobre esta conversación</translation>
    </message>
    <message>
        <source>Who reached out</source>
        <translation>Quién dio el primer paso</translation>
    </message>
    <message>
        <source>How it left you</source>
        <translation>Cómo te dejó</translation>
    </message>
    <message>
        <source>Answer came</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Them</source>
        <translation>La otra parte</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>By what way</source>
        <translation>Por qué medio</translation>
    </message>
    <message>
        <source>phone, video</source>
        <translation>teléfono, vídeo</translation>
    </message>
    <message>
        <source>By what way  {key}</source>
        <translation>Por qué medio  {key}</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>The folder is not encrypted. Anyone who can open it can read it.</source>
        <translation>La carpeta no va cifrada. Quien pueda abrirla puede leerla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation>Todo sobre {name}</translation>
    </message>
    <message>
        <source>For when somebody asks what you hold on them.</source>
        <translation>Para cuando alguien pregunta qué guardas sobre su persona.</translation>
    </message>
    <message>
        <source>Both were written for your eyes alone. To let them go along, type: {name}</source>
        <translation>Ambas cosas se escribieron solo para ti. Para que también salgan, escribe: {name}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>The same as JSON, too, for another program</source>
        <translation>Lo mismo en JSON, para otro programa</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Qué se escribiría</translation>
    </message>
    <message>
        <source>How other clients appear</source>
        <translation>Cómo aparece el resto</translation>
    </message>
    <message>
        <source>As “another client”</source>
        <translation>Como «otra persona»</translation>
    </message>
    <message>
        <source>By their initials</source>
        <translation>Con sus iniciales</translation>
    </message>
    <message>
        <source>By their names</source>
        <translation>Con sus nombres</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Private entries and sensitive facts, too</source>
        <translation>También entradas privadas y datos delicados</translation>
    </message>
    <message>
        <source>Lines told in confidence, too</source>
        <translation>También líneas dichas en confianza</translation>
    </message>
    <message>
        <source>The whole name, to let out what is private</source>
        <translation>El nombre entero, para dejar salir lo privado</translation>
    </message>
    <message>
        <source>Entries, facts, promises, questions, meetings, dates, links, files, what lies in the bin, and each line about others that names them.</source>
        <translation>Entradas, datos, promesas, preguntas, reuniones, fechas, vínculos, archivos, lo que hay en la papelera y cada línea sobre otras personas que lleve su nombre.</translation>
    </message>
    <message>
        <source>Other clients</source>
        <translation>Resto de clientes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>Mirarlo antes</translation>
    </message>
    <message>
        <source>Which folder should it go to?</source>
        <translation>¿A qué carpeta va?</translation>
    </message>
    <message>
        <source>Written: 1 file.</source>
        <translation>Escrito: 1 archivo.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Written: {count} files.</source>
        <translation>Escrito: {count} archivos.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Edit entry</source>
        <translation>Editar la entrada</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Añadir una promesa</translation>
    </message>
    <message>
        <source>Pin to the brief</source>
        <translation>Fijar en el repaso</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Added to what you know.</source>
        <translation>Añadido a lo que sabes.</translation>
    </message>
    <message>
        <source>Question kept for next time.</source>
        <translation>Pregunta guardada para la próxima.</translation>
    </message>
    <message>
        <source>Does it work now: {what}?</source>
        <translation>¿Funciona ya: {what}?</translation>
    </message>
    <message>
        <source>Said in other words.</source>
        <translation>Dicho de otro modo.</translation>
    </message>
    <message>
        <source>Changed; what it was is kept.</source>
        <translation>Cambiado; lo que era se conserva.</translation>
    </message>
    <message>
        <source>Congratulate {name}: {what}</source>
        <translation>Felicitar a {name}: {what}</translation>
    </message>
    <message>
        <source>Closed, and kept as history.</source>
        <translation>Cerrado, y guardado como historia.</translation>
    </message>
    <message>
        <source>Still true today.</source>
        <translation>Sigue siendo así hoy.</translation>
    </message>
    <message>
        <source>It holds again.</source>
        <translation>Vuelve a valer.</translation>
    </message>
    <message>
        <source>No longer pinned.</source>
        <translation>Ya no está fijado.</translation>
    </message>
    <message>
        <source>Good to remember.</source>
        <translation>Para recordar.</translation>
    </message>
    <message>
        <source>No longer sensitive.</source>
        <translation>Ya no es delicado.</translation>
    </message>
    <message>
        <source>It stays with you.</source>
        <translation>Se queda contigo.</translation>
    </message>
    <message>
        <source>This is about {name}.</source>
        <translation>Esto trata de {name}.</translation>
    </message>
    <message>
        <source>This is yours.</source>
        <translation>Esto es tuyo.</translation>
    </message>
    <message>
        <source>How to speak of it is noted.</source>
        <translation>Anotado cómo hablar de ello.</translation>
    </message>
    <message>
        <source>Fact moved to the bin.</source>
        <translation>Dato en la papelera.</translation>
    </message>
    <message>
        <source>Question asked.</source>
        <translation>Pregunta hecha.</translation>
    </message>
    <message>
        <source>Question moved to the bin.</source>
        <translation>Pregunta en la papelera.</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>What kind of thing it is</source>
        <translation>Qué tipo de cosa es</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>What did you learn about {name}?</source>
        <translation>¿Qué has sabido de {name}?</translation>
    </message>
</context>
<context>
    <name>AfterTalk</name>
    <message>
        <source>After a talk</source>
        <translation>Después de hablar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>No note for this one</source>
        <translation>Sin nota para esta</translation>
    </message>
    <message>
        <source>{count} more wait for a note.</source>
        <translation>{count} más esperan una nota.</translation>
    </message>
    <message>
        <source>One more waits for a note.</source>
        <translation>Una más espera una nota.</translation>
    </message>
    <message>
        <source>{title} was on {day}. Who came, and how was it?</source>
        <translation>{title} fue el {day}. ¿Quién vino, y cómo fue?</translation>
    </message>
    <message>
        <source>You met {names} on {day}.</source>
        <translation>Viste a {names} el {day}.</translation>
    </message>
    <message>
        <source>You spoke with {names} on {day}.</source>
        <translation>Hablaste con {names} el {day}.</translation>
    </message>
    <message>
        <source>You met {names} today.</source>
        <translation>Hoy viste a {names}.</translation>
    </message>
    <message>
        <source>You spoke with {names} today.</source>
        <translation>Hoy hablaste con {names}.</translation>
    </message>
    <message>
        <source>You met {names} at {time}.</source>
        <translation>Viste a {names} hoy, {time}.</translation>
    </message>
    <message>
        <source>You spoke with {names} at {time}.</source>
        <translation>Hablaste con {names} hoy, {time}.</translation>
    </message>
    <message>
        <source>{sentence} Two lines about it?</source>
        <translation>{sentence} ¿Dos líneas sobre ello?</translation>
    </message>
    <message>
        <source>No note for this talk.</source>
        <translation>Sin nota para esta conversación.</translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>You speak with {names} at {at}.</source>
        <translation>Hablas con {names} hoy, {at}.</translation>
    </message>
    <message>
        <source>You speak with {names} at {at}, in {minutes} minutes.</source>
        <translation>Hablas con {names} hoy, {at}, en {minutes} minutos.</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>On file already</source>
        <translation>Ya en el cuaderno</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir a {name}</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>A line or two is enough.</source>
        <translation>Bastan una línea o dos.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open the answer in the journal</source>
        <translation>Abrir la respuesta en el diario</translation>
    </message>
</context>
<context>
    <name>AskAll</name>
    <message>
        <source>Put it back</source>
        <translation>Restaurarlo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>The whole book becomes what it was ({when}). What is in it now is kept as a backup first, so that you can come back to it.</source>
        <translation>El cuaderno entero vuelve a ser lo que fue ({when}). Antes se guarda lo de ahora en una copia, para que puedas volver a ello.</translation>
    </message>
</context>
<context>
    <name>AskLess</name>
    <message>
        <source>Ask less</source>
        <translation>Preguntar menos</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Seguir preguntando</translation>
    </message>
    <message>
        <source>Passed over twice: {question}</source>
        <translation>Pasada por alto dos veces: {question}</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>To ask: {question} Noted {day}.</source>
        <translation>Por preguntar: {question} Anotado el {day}.</translation>
    </message>
    <message>
        <source>Tick off as asked</source>
        <translation>Marcar como preguntado</translation>
    </message>
</context>
<context>
    <name>AskRow</name>
    <message>
        <source>Do not ask: {text}</source>
        <translation>No preguntar: {text}</translation>
    </message>
</context>
<context>
    <name>AskedBand</name>
    <message>
        <source>Off the list</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>Without a circle {count}</source>
        <translation>Sin círculo {count}</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>This cannot be taken back, and no backup is made of it.</source>
        <translation>Esto no se puede deshacer, y no se hace copia de ello.</translation>
    </message>
    <message>
        <source>Save everything first…</source>
        <translation>Guardar todo antes…</translation>
    </message>
    <message>
        <source>What happens to the backups</source>
        <translation>Qué pasa con las copias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Let the certificate say that it is about {name}</source>
        <translation>Que el certificado diga que trata de {name}</translation>
    </message>
    <message>
        <source>To go on, type the whole name: {name}</source>
        <translation>Para seguir, escribe el nombre entero: {name}</translation>
    </message>
    <message>
        <source>Forget {name} for good</source>
        <translation>Olvidar para siempre a {name}</translation>
    </message>
    <message>
        <source>Named in notes about others</source>
        <translation>En notas sobre otras personas</translation>
    </message>
    <message>
        <source>The name goes from what is ticked. A first name alone may be somebody else’s.</source>
        <translation>El nombre desaparece de lo marcado. Un nombre de pila solo puede ser de otra persona.</translation>
    </message>
    <message>
        <source>No note about others names {name}.</source>
        <translation>Ninguna nota sobre otras personas nombra a {name}.</translation>
    </message>
    <message>
        <source>Write the backups anew without {name}</source>
        <translation>Reescribir las copias sin {name}</translation>
    </message>
    <message>
        <source>Leave the backups; the certificate lists them</source>
        <translation>Dejar las copias; el certificado las enumera</translation>
    </message>
    <message>
        <source>These go from the book, the bin and the search: {what}.</source>
        <translation>Esto se va del cuaderno, de la papelera y de la búsqueda: {what}.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Lo que se va</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
</context>
<context>
    <name>Attendees</name>
    <message>
        <source>and somebody else?</source>
        <translation>¿y alguien más?</translation>
    </message>
    <message>
        <source>Who else</source>
        <translation>Quién más</translation>
    </message>
</context>
<context>
    <name>AwaySheet</name>
    <message>
        <source>I am away</source>
        <translation>Estoy fuera</translation>
    </message>
    <message>
        <source>What falls into that time, and a word ahead to copy.</source>
        <translation>Lo que cae en esos días, y un aviso para copiar.</translation>
    </message>
    <message>
        <source>A word ahead</source>
        <translation>Avisar antes</translation>
    </message>
    <message>
        <source>Not away after all</source>
        <translation>Al final no me voy</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Say two days, such as 20 dec and 3 jan.</source>
        <translation>Indica dos días, como 20 dic y 3 ene.</translation>
    </message>
    <message>
        <source>Nothing is due then, and nobody will have waited long.</source>
        <translation>No hay nada para entonces, y nadie habrá esperado mucho.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>20 dec</source>
        <translation>20 dic</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>3 jan</source>
        <translation>3 ene</translation>
    </message>
    <message>
        <source>I answer</source>
        <translation>Respondo</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>en un día</translation>
    </message>
    <message>
        <source>Nothing is sent. A copy leaves the clipboard after half a minute.</source>
        <translation>No se envía nada. Lo copiado sale del portapapeles al medio minuto.</translation>
    </message>
    <message>
        <source>Not away after all.</source>
        <translation>Al final no te vas.</translation>
    </message>
</context>
<context>
    <name>BackedUp</name>
    <message>
        <source>Backed up, opened and checked.</source>
        <translation>Copia hecha, abierta y comprobada.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Your backup is made. In the second place it did not finish; it is tried again later.</source>
        <translation>Tu copia está hecha. En el segundo lugar no terminó; se intenta otra vez más tarde.</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>One a day, at closing, and before anything that changes the whole book; each is opened and checked. Twelve days, ten weeks and nine months are kept.</source>
        <translation>Una al día, al cerrar, y antes de todo lo que cambie el cuaderno entero; cada una se abre y se comprueba. Se guardan doce días, diez semanas y nueve meses.</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Abrir las copias</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Elegir un segundo lugar</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Sin segundo lugar</translation>
    </message>
    <message>
        <source>No second place yet. A stick or another disk survives what this computer does not.</source>
        <translation>Aún no hay segundo lugar. Una memoria USB u otro disco sobrevive a lo que este equipo no.</translation>
    </message>
    <message>
        <source>Where should a second copy go?</source>
        <translation>¿Adónde va una segunda copia?</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Under an earlier passphrase</source>
        <translation>Con una contraseña anterior</translation>
    </message>
    <message>
        <source>Another version, which cannot be read</source>
        <translation>Otra versión, que no se puede leer</translation>
    </message>
    <message>
        <source>Damaged, kept all the same</source>
        <translation>Dañada, pero guardada</translation>
    </message>
    <message>
        <source>Another version: {holds}</source>
        <translation>Otra versión: {holds}</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>segundo lugar</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>comprobada: {day}</translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made by themselves, opened and checked. Looking into one changes nothing.</source>
        <translation>Se hacen solas, se abren y se comprueban. Mirar dentro de una no cambia nada.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Check them again</source>
        <translation>Comprobarlas otra vez</translation>
    </message>
    <message>
        <source>Pack for another computer…</source>
        <translation>Empaquetar para otro equipo…</translation>
    </message>
    <message>
        <source>Put the whole book back</source>
        <translation>Restaurar el cuaderno entero</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copias</translation>
    </message>
    <message>
        <source>One is made every day the book is open. You can make one now.</source>
        <translation>Se hace una cada día que abres el cuaderno. Puedes hacer una ahora.</translation>
    </message>
    <message>
        <source>Backups, the latest first</source>
        <translation>Copias de seguridad, primero la más reciente</translation>
    </message>
    <message>
        <source>Copying the book, then reading every page of the copy…</source>
        <translation>Copiando el cuaderno y leyendo después cada página de la copia…</translation>
    </message>
    <message>
        <source>Reading every page of every backup…</source>
        <translation>Leyendo cada página de cada copia…</translation>
    </message>
    <message>
        <source>Pack for another computer</source>
        <translation>Empaquetar para otro equipo</translation>
    </message>
    <message>
        <source>Packed books (*.zip)</source>
        <translation>Cuadernos empaquetados (*.zip)</translation>
    </message>
    <message>
        <source>Copying the book and its files into one…</source>
        <translation>Copiando el cuaderno y sus archivos en uno solo…</translation>
    </message>
    <message>
        <source>Packed. Clients: {clients}, entries: {entries}, files: {files}. On the other computer, choose “Open a book I have”.</source>
        <translation>Empaquetado. Clientes: {clients}, entradas: {entries}, archivos: {files}. En el otro equipo, elige «Abrir un cuaderno que tengo».</translation>
    </message>
    <message>
        <source>Every page of every backup was read again just now: all sound.</source>
        <translation>Se acaba de releer cada página de cada copia: todas están bien.</translation>
    </message>
    <message>
        <source>Nothing of it was missing. The book is as it was.</source>
        <translation>No faltaba nada. El cuaderno está como estaba.</translation>
    </message>
    <message>
        <source>{name} is back as in the backup.</source>
        <translation>{name} está de nuevo como en la copia.</translation>
    </message>
    <message>
        <source>The entry is back as in the backup.</source>
        <translation>La entrada está de nuevo como en la copia.</translation>
    </message>
    <message>
        <source>Put {name} back</source>
        <translation>Restaurar a {name}</translation>
    </message>
    <message>
        <source>Put this entry back</source>
        <translation>Restaurar esta entrada</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>What you write about</source>
        <translation>De qué escribes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Becoming</name>
    <message>
        <source>Becomes</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>Cuánta cercanía</translation>
    </message>
    <message>
        <source>How you are</source>
        <translation>Cómo estás</translation>
    </message>
    <message>
        <source>This answer is a note, and may leave with exports.</source>
        <translation>Esta respuesta es una nota y puede salir en las exportaciones.</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>It is all here. Clients: {clients}, entries: {entries}, files: {files}.</source>
        <translation>Está todo aquí. Clientes: {clients}, entradas: {entries}, archivos: {files}.</translation>
    </message>
</context>
<context>
    <name>BetweenDays</name>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>“{words}” is not a date I know.</source>
        <translation>«{words}» no es una fecha que conozca.</translation>
    </message>
</context>
<context>
    <name>BinLine</name>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>BinSheet</name>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What was removed in the last {days} days. It comes back with all that went along.</source>
        <translation>Lo que se quitó en los últimos {days} días. Vuelve con todo lo que se fue con ello.</translation>
    </message>
    <message>
        <source>What you delete stays here for {days} days before it goes.</source>
        <translation>Lo que borras se queda aquí {days} días antes de irse.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Removed {day}</source>
        <translation>Quitado el {day}</translation>
    </message>
    <message>
        <source>Became one page with {name}; comes back empty</source>
        <translation>Se unió en una página con {name}; vuelve en blanco</translation>
    </message>
    <message>
        <source>about {names}</source>
        <translation>sobre {names}</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>una entrada</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entradas</translation>
    </message>
    <message>
        <source>one promise</source>
        <translation>una promesa</translation>
    </message>
    <message>
        <source>{count} promises</source>
        <translation>{count} promesas</translation>
    </message>
    <message>
        <source>with {what}</source>
        <translation>con {what}</translation>
    </message>
    <message>
        <source>{name} is back, {along}.</source>
        <translation>{name} está de vuelta, {along}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} está de vuelta.</translation>
    </message>
    <message>
        <source>Bringing {name} back…</source>
        <translation>Recuperando a {name}…</translation>
    </message>
    <message>
        <source>The entry is back, {along}.</source>
        <translation>La entrada está de vuelta, {along}.</translation>
    </message>
    <message>
        <source>The entry is back.</source>
        <translation>La entrada está de vuelta.</translation>
    </message>
    <message>
        <source>The promise is back.</source>
        <translation>La promesa está de vuelta.</translation>
    </message>
    <message>
        <source>What you knew is back.</source>
        <translation>Lo que sabías está de vuelta.</translation>
    </message>
    <message>
        <source>The question is back.</source>
        <translation>La pregunta está de vuelta.</translation>
    </message>
    <message>
        <source>The planned talk is back.</source>
        <translation>La conversación prevista está de vuelta.</translation>
    </message>
    <message>
        <source>The file is back.</source>
        <translation>El archivo está de vuelta.</translation>
    </message>
    <message>
        <source>Emptying the bin, and writing the files anew…</source>
        <translation>Vaciando la papelera y reescribiendo los archivos…</translation>
    </message>
</context>
<context>
    <name>BookBand</name>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>BoundRows</name>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
</context>
<context>
    <name>BriefHead</name>
    <message>
        <source>Brief</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Under the alias</source>
        <translation>Con el alias</translation>
    </message>
    <message>
        <source>What is printed or copied names nobody</source>
        <translation>Lo que se imprime o se copia no nombra a nadie</translation>
    </message>
    <message>
        <source>Close the brief</source>
        <translation>Cerrar el repaso</translation>
    </message>
</context>
<context>
    <name>BriefSheet</name>
    <message>
        <source>Brief</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Start the call note</source>
        <translation>Empezar la nota</translation>
    </message>
    <message>
        <source>Start the meeting note</source>
        <translation>Empezar la nota</translation>
    </message>
    <message>
        <source>Start the note</source>
        <translation>Empezar la nota</translation>
    </message>
    <message>
        <source>Promise kept. Well done.</source>
        <translation>Promesa cumplida. Bien hecho.</translation>
    </message>
    <message>
        <source>Promise kept.</source>
        <translation>Promesa cumplida.</translation>
    </message>
    <message>
        <source>Promise open again.</source>
        <translation>La promesa vuelve a estar abierta.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed; try again.</source>
        <translation>La impresora no respondió. No se imprimió nada; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>BringSheet</name>
    <message>
        <source>Bring prompts in</source>
        <translation>Traer preguntas</translation>
    </message>
    <message>
        <source>You see every question before it comes in, and can take it back.</source>
        <translation>Ves cada pregunta antes de que entre, y puedes retirarla.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Lo que hay en el archivo</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>A pack of prompts is one file that ends in .toml.</source>
        <translation>Un paquete de preguntas es un archivo que termina en .toml.</translation>
    </message>
    <message>
        <source>{new} new, {same} the same as here, {changed} changed.</source>
        <translation>{new} nuevas, {same} iguales, {changed} cambiadas.</translation>
    </message>
    <message>
        <source>{count} left out; each says why.</source>
        <translation>{count} fuera; cada una dice por qué.</translation>
    </message>
    <message>
        <source>Bring in one prompt</source>
        <translation>Traer una pregunta</translation>
    </message>
    <message>
        <source>Bring in {count} prompts</source>
        <translation>Traer {count} preguntas</translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>No hay nada nuevo</translation>
    </message>
    <message>
        <source>changed: takes the place of the one here</source>
        <translation>cambiada: ocupa el lugar de la de aquí</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>Line {line}: {fault}</source>
        <translation>Línea {line}: {fault}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Which pack?</source>
        <translation>¿Qué paquete?</translation>
    </message>
    <message>
        <source>Prompts (*.toml)</source>
        <translation>Preguntas (*.toml)</translation>
    </message>
    <message>
        <source>One prompt came in.</source>
        <translation>Ha entrado una pregunta.</translation>
    </message>
    <message>
        <source>{count} prompts came in.</source>
        <translation>Han entrado {count} preguntas.</translation>
    </message>
</context>
<context>
    <name>CallMode</name>
    <message>
        <source>Client {letter}</source>
        <translation>Cliente {letter}</translation>
    </message>
    <message>
        <source>Company {letter}</source>
        <translation>Empresa {letter}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Call mode</source>
        <translation>Modo llamada</translation>
    </message>
    <message>
        <source>Leave call mode</source>
        <translation>Salir del modo llamada</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Mayús+L</translation>
    </message>
    <message>
        <source>Call mode: names are changed, and what you wrote is covered. Rest the mouse on a line, or press Space on it, to read it.</source>
        <translation>Modo llamada: los nombres cambian y lo que escribiste queda tapado. Deja el ratón sobre una línea, o pulsa Espacio en ella, para leerla.</translation>
    </message>
    <message>
        <source>This window is left out of most recordings and shared screens.</source>
        <translation>Esta ventana no sale en la mayoría de grabaciones y pantallas compartidas.</translation>
    </message>
    <message>
        <source>On this system other programs can still record the screen.</source>
        <translation>En este sistema, otros programas aún pueden grabar la pantalla.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>People I helped</source>
        <translation>Personas a las que ayudé</translation>
    </message>
    <message>
        <source>{kept} of {whole}</source>
        <translation>{kept} de {whole}</translation>
    </message>
    <message>
        <source>Of the promises settled in this time, so many were kept, in time or late.</source>
        <translation>De las promesas cerradas en este tiempo, las cumplidas, a tiempo o tarde.</translation>
    </message>
    <message>
        <source>promises you kept</source>
        <translation>promesas que cumpliste</translation>
    </message>
    <message>
        <source>promises {name} kept</source>
        <translation>promesas que cumplió {name}</translation>
    </message>
    <message>
        <source>kept to you</source>
        <translation>que te cumplieron</translation>
    </message>
    <message>
        <source>Thank-yous, favours and extras of yours.</source>
        <translation>Gracias, favores y extras tuyos.</translation>
    </message>
    <message>
        <source>small gesture</source>
        <translation>pequeño gesto</translation>
    </message>
    <message>
        <source>small gestures</source>
        <translation>pequeños gestos</translation>
    </message>
    <message>
        <source>Questions you answered.</source>
        <translation>Preguntas que respondiste.</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>reflexión</translation>
    </message>
    <message>
        <source>reflections</source>
        <translation>reflexiones</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter: {words}. Takes it away.</source>
        <translation>Filtro: {words}. Pulsar lo quita.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Filters of the list</source>
        <translation>Filtros de la lista</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>{word}  {key}, then {number}</source>
        <translation>{word}  {key}, luego {number}</translation>
    </message>
</context>
<context>
    <name>ChoosePassphrase</name>
    <message>
        <source>A passphrase for your book</source>
        <translation>Una contraseña para tu cuaderno</translation>
    </message>
    <message>
        <source>Start with this passphrase</source>
        <translation>Empezar con esta contraseña</translation>
    </message>
    <message>
        <source>Start without one</source>
        <translation>Empezar sin ella</translation>
    </message>
    <message>
        <source>People told you things in confidence. With a passphrase, only you can read them.</source>
        <translation>Hay quien te contó cosas en confianza. Con contraseña, solo tú puedes leerlas.</translation>
    </message>
    <message>
        <source>Without it anyone at this computer can read the book. You can set one later.</source>
        <translation>Sin ella, cualquiera en este equipo puede leer el cuaderno. Puedes ponerla más tarde.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
</context>
<context>
    <name>ChoosingOffer</name>
    <message>
        <source>Whom to be near</source>
        <translation>A quién tener cerca</translation>
    </message>
    <message>
        <source>Not now, in a month again</source>
        <translation>Ahora no; otra vez en un mes</translation>
    </message>
    <message>
        <source>Choose whom to be near</source>
        <translation>Elegir a quién tener cerca</translation>
    </message>
    <message>
        <source>You began to look at whom you are near. {count} more, whenever you like.</source>
        <translation>Empezaste a mirar a quién tienes cerca. {count} más, cuando quieras.</translation>
    </message>
    <message>
        <source>Offered on the days after one on which you stopped in the middle.</source>
        <translation>Se ofrece los días siguientes a uno en que lo dejaste a medias.</translation>
    </message>
    <message>
        <source>It may be time to ask whom you are near: {count} to look at, twelve at a time.</source>
        <translation>Quizá sea hora de preguntarte a quién tienes cerca: {count} por mirar, de doce en doce.</translation>
    </message>
    <message>
        <source>Offered half a year after you looked last, or after the book began.</source>
        <translation>Se ofrece medio año después de la última vez, o de que empezara el cuaderno.</translation>
    </message>
    <message>
        <source>Choosing whom to be near comes up again in a month.</source>
        <translation>Elegir a quién tener cerca vuelve en un mes.</translation>
    </message>
</context>
<context>
    <name>ChoosingSheet</name>
    <message>
        <source>Nobody can be close to everybody. You choose; only you see it.</source>
        <translation>Nadie puede estar cerca de todo el mundo. Eliges tú; solo tú lo ves.</translation>
    </message>
    <message>
        <source>What would you like more of, and what less?</source>
        <translation>¿Qué querrías más, y qué menos?</translation>
    </message>
    <message>
        <source>Why I keep this book</source>
        <translation>Por qué llevo este cuaderno</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Lo que cambió</translation>
    </message>
    <message>
        <source>The choosing session is closed.</source>
        <translation>La sesión de elección está cerrada.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CircleChip</name>
    <message>
        <source>For {circle}</source>
        <translation>Para {circle}</translation>
    </message>
</context>
<context>
    <name>CircleFilter</name>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>CircleTable</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Days between two talks</source>
        <translation>Días entre dos conversaciones</translation>
    </message>
    <message>
        <source>Choose whom to be near</source>
        <translation>Elegir a quién tener cerca</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>sin ritmo</translation>
    </message>
    <message>
        <source>How many clients fit into {circle}</source>
        <translation>Cuántos clientes caben en {circle}</translation>
    </message>
    <message>
        <source>Days between two talks in {circle}</source>
        <translation>Días entre dos conversaciones en {circle}</translation>
    </message>
    <message>
        <source>Circle changed.</source>
        <translation>Círculo cambiado.</translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>Nobody in particular: it is about your own days.</source>
        <translation>Nadie en particular: trata de tus propios días.</translation>
    </message>
    <message>
        <source>There only questions about the work itself are asked.</source>
        <translation>Ahí solo se pregunta por el trabajo mismo.</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>Off the list</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>No talk yet</source>
        <translation>Aún sin hablar</translation>
    </message>
    <message>
        <source>{count} promises due</source>
        <translation>{count} promesas que toca cumplir</translation>
    </message>
    <message>
        <source>1 promise due</source>
        <translation>1 promesa que toca cumplir</translation>
    </message>
    <message>
        <source>{circle} circle</source>
        <translation>Círculo {circle}</translation>
    </message>
    <message>
        <source>Last talk {ago}</source>
        <translation>Última conversación {ago}</translation>
    </message>
    <message>
        <source>Last talk {ago}, in rhythm</source>
        <translation>Última conversación {ago}, a su ritmo</translation>
    </message>
    <message>
        <source>Last talk {ago}, nearly due</source>
        <translation>Última conversación {ago}, casi le toca</translation>
    </message>
    <message>
        <source>Last talk {ago}, rhythm passed</source>
        <translation>Última conversación {ago}, ritmo pasado</translation>
    </message>
</context>
<context>
    <name>ClientsPane</name>
    <message>
        <source>Nobody here fits that.</source>
        <translation>Nadie encaja con eso.</translation>
    </message>
    <message>
        <source>Nobody was taken off the list.</source>
        <translation>No se ha quitado a nadie de la lista.</translation>
    </message>
    <message>
        <source>Nobody here yet. Add the person you are seeing next.</source>
        <translation>Aún no hay nadie. Añade a la próxima persona que vas a ver.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar lo que sea</translation>
    </message>
</context>
<context>
    <name>ClosedLine</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Write: {kind}</source>
        <translation>Escribir: {kind}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>There is no talk here to close yet.</source>
        <translation>Aquí aún no hay conversación que cerrar.</translation>
    </message>
    <message>
        <source>Close the loop</source>
        <translation>Atar cabos</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Closing the book</source>
        <translation>Cerrando el cuaderno</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar igualmente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What you wrote is in the book already.</source>
        <translation>Lo que escribiste ya está en el cuaderno.</translation>
    </message>
    <message>
        <source>Backing up what was written since the last time…</source>
        <translation>Copiando lo escrito desde la última vez…</translation>
    </message>
    <message>
        <source>What you typed last is not in the book yet.</source>
        <translation>Lo último que escribiste aún no está en el cuaderno.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin ello</translation>
    </message>
</context>
<context>
    <name>ColoursChoice</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ink and honey</source>
        <translation>Tinta y miel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>For colour-blind eyes</source>
        <translation>Para ojos daltónicos</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Qué es «{column}»</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>The latest {shown} of {whole}.</source>
        <translation>Los últimos {shown} de {whole}.</translation>
    </message>
    <message>
        <source>Nothing to show here yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>ComingPage</name>
    <message>
        <source>Nothing of yours is due by next week.</source>
        <translation>No hay nada tuyo para la semana que viene.</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Unirlas en una</translation>
    </message>
    <message>
        <source>Both pages say the same.</source>
        <translation>Las dos páginas dicen lo mismo.</translation>
    </message>
    <message>
        <source>{field}: {value}, from {name}</source>
        <translation>{field}: {value}, de {name}</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>Los dos, uno debajo del otro</translation>
    </message>
    <message>
        <source>{field}: both</source>
        <translation>{field}: los dos</translation>
    </message>
    <message>
        <source>From {name}: {moves}.</source>
        <translation>De {name}: {moves}.</translation>
    </message>
    <message>
        <source>Nothing else lies with {name}.</source>
        <translation>Nada más queda en la página de {name}.</translation>
    </message>
    <message>
        <source>The emptied page goes to the bin; Undo takes all of it back.</source>
        <translation>La página vacía va a la papelera; Deshacer lo devuelve todo.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>What changed since</source>
        <translation>Qué ha cambiado desde entonces</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What happened with {name}?</source>
        <translation>¿Qué pasó con {name}?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>This book can only be read here.</source>
        <translation>Aquí este cuaderno solo se puede leer.</translation>
    </message>
    <message>
        <source>Draft from {time}</source>
        <translation>Borrador de las {time}</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Borrador descartado.</translation>
    </message>
    <message>
        <source>When: {moment}</source>
        <translation>Cuándo: {moment}</translation>
    </message>
    <message>
        <source>When  Alt+W</source>
        <translation>Cuándo  Alt+W</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Your reflections and private entries</source>
        <translation>Tus reflexiones y entradas privadas</translation>
    </message>
    <message>
        <source>Lines marked !secret</source>
        <translation>Líneas marcadas con !secret</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>Written for your eyes alone. To let that go along, type: {word}</source>
        <translation>Escrito solo para ti. Para que también salga, escribe: {word}</translation>
    </message>
    <message>
        <source>The word that lets out what is private</source>
        <translation>La palabra que deja salir lo privado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>1 private entry</source>
        <translation>1 entrada privada</translation>
    </message>
    <message>
        <source>{count} private entries</source>
        <translation>{count} entradas privadas</translation>
    </message>
    <message>
        <source>1 secret line</source>
        <translation>1 línea secreta</translation>
    </message>
    <message>
        <source>{count} secret lines</source>
        <translation>{count} líneas secretas</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>Stays in the book: {what}.</source>
        <translation>Se queda en el cuaderno: {what}.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>When you were in touch</source>
        <translation>Cuándo hubo contacto</translation>
    </message>
    <message>
        <source>1 day with contact</source>
        <translation>1 día con contacto</translation>
    </message>
    <message>
        <source>{count} days with contact</source>
        <translation>{count} días con contacto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestos</translation>
    </message>
</context>
<context>
    <name>CoolingField</name>
    <message>
        <source>As it comes, for nobody else’s eyes yet</source>
        <translation>Tal como salga, aún no lo lee nadie más</translation>
    </message>
    <message>
        <source>Let it cool: {minutes} more minutes. It stays here, and nothing is sent.</source>
        <translation>Déjalo reposar: {minutes} minutos más. Se queda aquí, y no se envía nada.</translation>
    </message>
    <message>
        <source>Let it cool: one more minute. It stays here, and nothing is sent.</source>
        <translation>Déjalo reposar: un minuto más. Se queda aquí, y no se envía nada.</translation>
    </message>
    <message>
        <source>It has cooled. Read it once more; nothing is sent from here.</source>
        <translation>Ya ha reposado. Léelo otra vez; desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Copiar igualmente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy for {name}</source>
        <translation>Copiar para {name}</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>What this counts</source>
        <translation>Qué se cuenta aquí</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
</context>
<context>
    <name>CrowdedSheet</name>
    <message>
        <source>Keep all {count}</source>
        <translation>Dejar {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>Sin círculo</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>{circle} holds {capacity}. Who would you move?</source>
        <translation>En {circle} caben {capacity}. ¿A quién moverías?</translation>
    </message>
    <message>
        <source>With this there would be {total}. You can also leave it so.</source>
        <translation>Con esto serían {total}. También puedes dejarlo así.</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Mover a {name}</translation>
    </message>
    <message>
        <source>Move {count}</source>
        <translation>Mover a {count}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>A day that matters</source>
        <translation>Un día importante</translation>
    </message>
    <message>
        <source>{label}, {years} years</source>
        <translation>{label}, {years} años</translation>
    </message>
    <message>
        <source>{label}, 1 year</source>
        <translation>{label}, 1 año</translation>
    </message>
</context>
<context>
    <name>DayActs</name>
    <message>
        <source>Spoke.</source>
        <translation>Hablado.</translation>
    </message>
    <message>
        <source>Call noted.</source>
        <translation>Llamada anotada.</translation>
    </message>
    <message>
        <source>Put off for a week.</source>
        <translation>Aplazado una semana.</translation>
    </message>
    <message>
        <source>Put off until after you next talk.</source>
        <translation>Aplazado hasta la próxima conversación.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>That day is over. Choose one ahead.</source>
        <translation>Ese día ya pasó. Elige uno por venir.</translation>
    </message>
    <message>
        <source>Go to day</source>
        <translation>Ir al día</translation>
    </message>
    <message>
        <source>12 mar, last tue, 2021-03-04</source>
        <translation>12 mar, martes pasado, 2021-03-04</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“{words}” is not a date I know.</source>
        <translation>«{words}» no es una fecha que conozca.</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>{step} on</source>
        <translation>{step}: qué día</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>Para qué día</translation>
    </message>
    <message>
        <source>fri, 12 dec, +2w</source>
        <translation>vie, 12 dic, +2s</translation>
    </message>
    <message>
        <source>That is no day ahead that I know. Try fri, 12 dec or +2w.</source>
        <translation>No conozco ese día por venir. Prueba con vie, 12 dic o +2s.</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>2 dec</source>
        <translation>2 dic</translation>
    </message>
    <message>
        <source>fri</source>
        <translation>vie</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>{name} knows</source>
        <translation>{name} lo sabe</translation>
    </message>
    <message>
        <source>A day, if there is one</source>
        <translation>Un día, si lo hay</translation>
    </message>
    <message>
        <source>fri, 12 dec, +2w</source>
        <translation>vie, 12 dic, +2s</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Moverla</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Soltarla</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarla ir</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Confirmarla</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Soltar…</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>{act}: {promise}</source>
        <translation>{act}: {promise}</translation>
    </message>
    <message>
        <source>Go to the words: {promise}</source>
        <translation>Ir a las palabras: {promise}</translation>
    </message>
    <message>
        <source>The new day</source>
        <translation>El nuevo día</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{day} is past. Choose a day from today on.</source>
        <translation>{day} ya pasó. Elige un día de hoy en adelante.</translation>
    </message>
    <message>
        <source>That is not a day I know. Try fri, 12 dec or +2w.</source>
        <translation>No conozco ese día. Prueba con vie, 12 dic o +2s.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Kept. Still true today.</source>
        <translation>Guardado. Sigue siendo así hoy.</translation>
    </message>
    <message>
        <source>Kept. It is closed, and stays as history.</source>
        <translation>Guardado. Está cerrado, y queda como historia.</translation>
    </message>
    <message>
        <source>Question for the next brief.</source>
        <translation>Pregunta para el próximo repaso.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Never ask this</source>
        <translation>No preguntar esto</translation>
    </message>
    <message>
        <source>Asked less from now on.</source>
        <translation>Desde ahora se pregunta menos.</translation>
    </message>
    <message>
        <source>Still true today.</source>
        <translation>Sigue siendo así hoy.</translation>
    </message>
    <message>
        <source>Closed, and kept as history.</source>
        <translation>Cerrado, y guardado como historia.</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <source>{count} clients</source>
        <translation>{count} clientes</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Borrar a {name}</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete {whom} and {count} entries? They stay in the bin for {days} days.</source>
        <translation>¿Borrar a {whom} y {count} entradas? Se quedan {days} días en la papelera.</translation>
    </message>
    <message>
        <source>Delete {whom} and one entry? They stay in the bin for {days} days.</source>
        <translation>¿Borrar a {whom} y una entrada? Se quedan {days} días en la papelera.</translation>
    </message>
    <message>
        <source>Delete {whom}? The page stays in the bin for {days} days.</source>
        <translation>¿Borrar a {whom}? La página se queda {days} días en la papelera.</translation>
    </message>
    <message>
        <source>Delete {whom}? They stay in the bin for {days} days.</source>
        <translation>¿Borrar a {whom}? Se quedan {days} días en la papelera.</translation>
    </message>
    <message>
        <source>{whom} moved to the bin.</source>
        <translation>En la papelera: {whom}.</translation>
    </message>
    <message>
        <source>Moving {whom} to the bin…</source>
        <translation>Moviendo a {whom} a la papelera…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Taking back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>Rehaciendo…</translation>
    </message>
</context>
<context>
    <name>Dismissing</name>
    <message>
        <source>Put away for a month.</source>
        <translation>Descartado por un mes.</translation>
    </message>
    <message>
        <source>Put away for this client.</source>
        <translation>Descartado para esta persona.</translation>
    </message>
    <message>
        <source>“{title}” is switched off. Settings can bring it back.</source>
        <translation>«{title}» está desactivado. Se puede recuperar en los ajustes.</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>What to do with: {text}</source>
        <translation>Qué hacer con: {text}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>Earlier, about {name}</source>
        <translation>Antes, sobre {name}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Ver {count}</translation>
    </message>
    <message>
        <source>All earlier answers</source>
        <translation>Todas las respuestas anteriores</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What would you like to be asked?</source>
        <translation>¿Qué te gustaría que se te preguntara?</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>{name} becomes the first name</source>
        <translation>{name} pasa a ser el nombre</translation>
    </message>
    <message>
        <source>Ask it when</source>
        <translation>Preguntar cuando</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>cualquiera de estas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>A program that keeps folders in step put this version aside, beside your book. It is only read here. To write in it all the same, give its file a name of its own.</source>
        <translation>Un programa que sincroniza carpetas dejó esta versión junto a tu cuaderno. Aquí solo se lee. Para escribir en ella de todos modos, dale a su archivo un nombre propio.</translation>
    </message>
    <message>
        <source>This book can only be read: its disk takes no writes. Nothing is lost; free some space and open it again.</source>
        <translation>Este cuaderno solo se puede leer: su disco no admite escritura. No se ha perdido nada; libera espacio y vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>This book is open in another window. You can read here; writing waits until that window is closed.</source>
        <translation>Este cuaderno está abierto en otra ventana. Aquí puedes leer; para escribir, espera a que se cierre aquella.</translation>
    </message>
    <message>
        <source>This book is open on {host}, {since}, by {who}. You can read here; writing waits until it is closed there.</source>
        <translation>Este cuaderno está abierto en {host} {since}, por {who}. Aquí puedes leer; escribir espera hasta que se cierre allí.</translation>
    </message>
    <message>
        <source>The book is closed elsewhere. You can write here now.</source>
        <translation>El cuaderno ya está cerrado en el otro sitio. Ahora puedes escribir aquí.</translation>
    </message>
    <message>
        <source>Open it for writing</source>
        <translation>Abrirlo para escribir</translation>
    </message>
    <message>
        <source>This book was opened for writing on {host} as well, at {time}. What you keep here is safe here. Close it in one of the two places, or two versions will come of it.</source>
        <translation>Este cuaderno se abrió para escribir también en {host}, a las {time}. Lo que guardes aquí está a salvo aquí. Ciérralo en uno de los dos sitios, o saldrán dos versiones.</translation>
    </message>
</context>
<context>
    <name>ElsewhereScreen</name>
    <message>
        <source>Read it here</source>
        <translation>Leerlo aquí</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Abrir otro cuaderno</translation>
    </message>
    <message>
        <source>Write here all the same…</source>
        <translation>Escribir aquí de todos modos…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open it for writing</source>
        <translation>Abrirlo para escribir</translation>
    </message>
    <message>
        <source>This book is open elsewhere</source>
        <translation>Este cuaderno está abierto en otro sitio</translation>
    </message>
    <message>
        <source>It is open on {host}, {since}, by {who}. Nothing was changed. You can read it here meanwhile; once it is closed there, it opens here by itself.</source>
        <translation>Está abierto en {host} {since}, por {who}. No ha cambiado nada. Mientras tanto puedes leerlo aquí; cuando se cierre allí, se abrirá aquí por sí solo.</translation>
    </message>
    <message>
        <source>Write in two places?</source>
        <translation>¿Escribir en dos sitios?</translation>
    </message>
    <message>
        <source>If {host} was switched off without closing the book, you can go on here. If it is still open there, the two will not come together: one stays as a version beside the other, and what is only in that one has to be brought over by hand.</source>
        <translation>Si {host} se apagó sin cerrar el cuaderno, puedes seguir aquí. Si allí sigue abierto, los dos no se unirán: uno quedará como versión junto al otro, y lo que solo esté en él habrá que traerlo a mano.</translation>
    </message>
</context>
<context>
    <name>EmptyQuestion</name>
    <message>
        <source>Delete {count} things in the bin for good? Their files go too. Nothing comes back.</source>
        <translation>¿Borrar para siempre {count} cosas de la papelera? También se van sus archivos. Nada vuelve.</translation>
    </message>
    <message>
        <source>Delete the one thing in the bin for good? Its files go too. It does not come back.</source>
        <translation>¿Borrar para siempre lo único que hay en la papelera? También se van sus archivos. No vuelve.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>What would you like more of with the people you chose, and what less?</source>
        <translation>¿Qué querrías más con las personas que elegiste, y qué menos?</translation>
    </message>
    <message>
        <source>Everyone stays where they are.</source>
        <translation>Todo el mundo se queda donde está.</translation>
    </message>
</context>
<context>
    <name>EnergyCard</name>
    <message>
        <source>What your work gives you</source>
        <translation>Lo que te da tu trabajo</translation>
    </message>
    <message>
        <source>From the energy you noted with your entries: above the line how often it gave you some, below how often it cost some. It is about you, never about a client.</source>
        <translation>Según la energía que anotaste en tus entradas: sobre la línea, cuántas veces te dio; debajo, cuántas te quitó. Habla de ti, nunca de nadie más.</translation>
    </message>
    <message>
        <source>Above the line: gave you energy. Below: cost you some.</source>
        <translation>Sobre la línea: te dio energía. Debajo: te la quitó.</translation>
    </message>
    <message>
        <source>{count} noted</source>
        <translation>{count} con nota</translation>
    </message>
    <message>
        <source>No energy noted in this time.</source>
        <translation>Sin energía anotada en este tiempo.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Unpinned.</source>
        <translation>Ya no está fijada.</translation>
    </message>
    <message>
        <source>Pinned to the brief.</source>
        <translation>Fijada en el repaso.</translation>
    </message>
    <message>
        <source>It is a reflection again, and stays here.</source>
        <translation>Vuelve a ser una reflexión, y se queda aquí.</translation>
    </message>
    <message>
        <source>Entry moved to the bin for {days} days.</source>
        <translation>Entrada en la papelera por {days} días.</translation>
    </message>
    <message>
        <source>Question asked.</source>
        <translation>Pregunta hecha.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Añadir una promesa</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>No fijar</translation>
    </message>
    <message>
        <source>Pin to the brief</source>
        <translation>Fijar en el repaso</translation>
    </message>
    <message>
        <source>No landmark any more</source>
        <translation>Ya no es momento señalado</translation>
    </message>
    <message>
        <source>Make it a landmark</source>
        <translation>Hacerla momento señalado</translation>
    </message>
    <message>
        <source>Give it to a person…</source>
        <translation>Asignar a una persona…</translation>
    </message>
    <message>
        <source>About this talk…</source>
        <translation>Sobre esta conversación…</translation>
    </message>
    <message>
        <source>Steps and views…</source>
        <translation>Pasos y miradas…</translation>
    </message>
    <message>
        <source>What I did, said and thought…</source>
        <translation>Lo que hice, dije y pensé…</translation>
    </message>
    <message>
        <source>Let this leave with exports…</source>
        <translation>Dejar que salga en las exportaciones…</translation>
    </message>
    <message>
        <source>Keep this answer here again</source>
        <translation>Dejar otra vez aquí esta respuesta</translation>
    </message>
    <message>
        <source>Open {address}…</source>
        <translation>Abrir {address}…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>A recap for {name}…</source>
        <translation>Un resumen para {name}…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Lo que sabes</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Under other names</source>
        <translation>Con otros nombres</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 dato</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count} datos</translation>
    </message>
    <message>
        <source>1 file, {size}</source>
        <translation>1 archivo, {size}</translation>
    </message>
    <message>
        <source>{count} files, {size}</source>
        <translation>{count} archivos, {size}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{open} open, {kept} kept</source>
        <translation>{open} abiertas, {kept} cumplidas</translation>
    </message>
    <message>
        <source>not listed; entries keep theirs</source>
        <translation>sin lista; las entradas conservan las suyas</translation>
    </message>
    <message>
        <source>{count} places, no files</source>
        <translation>{count} sitios, ningún archivo</translation>
    </message>
    <message>
        <source>1 place, no files</source>
        <translation>1 sitio, ningún archivo</translation>
    </message>
    <message>
        <source>looking for names…</source>
        <translation>buscando nombres…</translation>
    </message>
    <message>
        <source>What you know about {name}</source>
        <translation>Lo que sabes de {name}</translation>
    </message>
    <message>
        <source>Whose notes</source>
        <translation>Las notas de quién</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Take your notes with you</source>
        <translation>Llévate tus notas</translation>
    </message>
    <message>
        <source>Open formats. Readable without relbook, today and in twenty years.</source>
        <translation>Formatos abiertos. Se leen sin relbook, hoy y dentro de veinte años.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What you will get</source>
        <translation>Qué obtendrás</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Export 1 card</source>
        <translation>Exportar 1 tarjeta</translation>
    </message>
    <message>
        <source>Export {count} cards</source>
        <translation>Exportar {count} tarjetas</translation>
    </message>
    <message>
        <source>Export 1 entry</source>
        <translation>Exportar 1 entrada</translation>
    </message>
    <message>
        <source>Export {count} entries</source>
        <translation>Exportar {count} entradas</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Nada que exportar</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Where should the notes go?</source>
        <translation>¿Adónde van las notas?</translation>
    </message>
</context>
<context>
    <name>ExtrasSheet</name>
    <message>
        <source>Small extras</source>
        <translation>Pequeños extras</translation>
    </message>
    <message>
        <source>Ideas from what you know. None of them is owed.</source>
        <translation>Ideas a partir de lo que sabes. Ninguna es una deuda.</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>An idea of your own</source>
        <translation>Una idea tuya</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>Small extras for {name}</source>
        <translation>Pequeños extras para {name}</translation>
    </message>
    <message>
        <source>Nothing to draw on yet: what {name} likes, or tells of life, will stand here.</source>
        <translation>Aún no hay de dónde sacar ideas: aquí estará lo que le gusta a {name}, o lo que cuenta de su vida.</translation>
    </message>
    <message>
        <source>Fifteen minutes are plenty.</source>
        <translation>Quince minutos bastan.</translation>
    </message>
    <message>
        <source>Idea noted.</source>
        <translation>Idea anotada.</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>{name} has confirmed that it works</source>
        <translation>{name} ha confirmado que funciona</translation>
    </message>
    <message>
        <source>Keep it as a note too</source>
        <translation>Guardarlo también como nota</translation>
    </message>
    <message>
        <source>Promise to congratulate {name}</source>
        <translation>Prometer felicitar a {name}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It no longer matters</source>
        <translation>Ya no importa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>In a few words, or none</source>
        <translation>En pocas palabras, o en ninguna</translation>
    </message>
    <message>
        <source>Ask {name} next time</source>
        <translation>Preguntar luego a {name}</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarlo</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Go to where it was written</source>
        <translation>Ir a donde se escribió</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Reformular</translation>
    </message>
</context>
<context>
    <name>FactMenu</name>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Go to where it was written</source>
        <translation>Ir a donde se escribió</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Reformular</translation>
    </message>
    <message>
        <source>It holds after all</source>
        <translation>Al final sí vale</translation>
    </message>
    <message>
        <source>Still true today</source>
        <translation>Sigue siendo así</translation>
    </message>
    <message>
        <source>It has changed</source>
        <translation>Ha cambiado</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <source>What it was before</source>
        <translation>Lo que era antes</translation>
    </message>
    <message>
        <source>Good to remember</source>
        <translation>Para recordar</translation>
    </message>
    <message>
        <source>Sensitive: stays with you</source>
        <translation>Delicado: se queda contigo</translation>
    </message>
    <message>
        <source>Your boundary</source>
        <translation>Tu límite</translation>
    </message>
    <message>
        <source>You told {name}</source>
        <translation>Le contaste a {name}</translation>
    </message>
    <message>
        <source>How to speak of it</source>
        <translation>Cómo hablar de ello</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Written on {day}: go there</source>
        <translation>Escrito el {day}: ir allí</translation>
    </message>
    <message>
        <source>Go to where it was written</source>
        <translation>Ir a donde se escribió</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Sigue siendo así</translation>
    </message>
    <message>
        <source>It has changed</source>
        <translation>Ha cambiado</translation>
    </message>
</context>
<context>
    <name>FamilyRows</name>
    <message>
        <source>{name}, {count} prompts</source>
        <translation>{name}, {count} preguntas</translation>
    </message>
    <message>
        <source>{name}, 1 prompt</source>
        <translation>{name}, 1 pregunta</translation>
    </message>
</context>
<context>
    <name>FeelingField</name>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>File moved to the bin for {days} days.</source>
        <translation>Archivo en la papelera por {days} días.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show its entry</source>
        <translation>Mostrar su entrada</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
</context>
<context>
    <name>FilingMenu</name>
    <message>
        <source>Type a name</source>
        <translation>Escribe un nombre</translation>
    </message>
    <message>
        <source>{words}: nobody has that name</source>
        <translation>{words}: nadie se llama así</translation>
    </message>
    <message>
        <source>Given to {name}.</source>
        <translation>Ahora está con {name}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Todo tipo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toda fecha</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toda etiqueta</translation>
    </message>
    <message>
        <source>With or without promises</source>
        <translation>Con promesas o sin ellas</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Últimos 6 meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>With promises</source>
        <translation>Con promesas</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter. Delete takes it away.</source>
        <translation>Filtro. Supr lo quita.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Todo tipo</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toda etiqueta</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toda fecha</translation>
    </message>
    <message>
        <source>Any energy</source>
        <translation>Toda energía</translation>
    </message>
    <message>
        <source>Shareable or not</source>
        <translation>Compartible o no</translation>
    </message>
    <message>
        <source>With or without landmarks</source>
        <translation>Con momentos señalados o sin ellos</translation>
    </message>
    <message>
        <source>With or without promises</source>
        <translation>Con promesas o sin ellas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Últimos 6 meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>Gave energy</source>
        <translation>Dio energía</translation>
    </message>
    <message>
        <source>Neither gave nor took</source>
        <translation>Ni dio ni quitó</translation>
    </message>
    <message>
        <source>Took energy</source>
        <translation>Quitó energía</translation>
    </message>
    <message>
        <source>Shareable</source>
        <translation>Compartible</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>With a secret line</source>
        <translation>Con una línea secreta</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Momentos señalados</translation>
    </message>
    <message>
        <source>With promises</source>
        <translation>Con promesas</translation>
    </message>
</context>
<context>
    <name>FindButton</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar lo que sea</translation>
    </message>
</context>
<context>
    <name>FindRows</name>
    <message>
        <source>Promise, yours</source>
        <translation>Promesa tuya</translation>
    </message>
    <message>
        <source>Promise, {name}’s</source>
        <translation>Promesa de {name}</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>{sort}. From “{heading}”.</source>
        <translation>{sort}. De «{heading}».</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} y {count} más</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} sitios</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>You were writing when the book closed. The words are still here.</source>
        <translation>Estabas escribiendo cuando se cerró el cuaderno. Las palabras siguen aquí.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>What you typed is not kept.</source>
        <translation>Lo que escribiste no se ha guardado.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>What you typed is not kept yet. Esc closes without keeping it.</source>
        <translation>Lo que escribiste aún no se ha guardado. Esc cierra sin guardarlo.</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>What would you still finish, and what may be let go?</source>
        <translation>¿Qué terminarías aún, y qué se puede soltar?</translation>
    </message>
    <message>
        <source>Open between you and {name}. Each choice is kept at once, with its own Undo.</source>
        <translation>Abierto entre {name} y tú. Cada elección se guarda al momento, con su propio Deshacer.</translation>
    </message>
    <message>
        <source>You wait for nothing from {name}.</source>
        <translation>No esperas nada de {name}.</translation>
    </message>
    <message>
        <source>{name} promised</source>
        <translation>{name} prometió</translation>
    </message>
    <message>
        <source>Nothing of yours is open any more.</source>
        <translation>Ya no queda nada tuyo abierto.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>A quiet book about the people you work with</source>
        <translation>Un cuaderno tranquilo sobre las personas con quienes trabajas</translation>
    </message>
    <message>
        <source>Start my book</source>
        <translation>Empezar mi cuaderno</translation>
    </message>
    <message>
        <source>Open a book I have</source>
        <translation>Abrir un cuaderno que tengo</translation>
    </message>
    <message>
        <source>Look around a sample book first</source>
        <translation>Mirar antes un cuaderno de muestra</translation>
    </message>
    <message>
        <source>Bring in notes you have</source>
        <translation>Traer notas que tengo</translation>
    </message>
    <message>
        <source>No account, no cloud, no tracking. One file on this computer.</source>
        <translation>Sin cuenta, sin nube, sin rastreo. Un archivo en este equipo.</translation>
    </message>
    <message>
        <source>Nothing lies in {place} yet. If you had a book there, the folder was moved or renamed, and the book is safe where it lies now: open it below.</source>
        <translation>En {place} no hay nada todavía. Si tenías ahí un cuaderno, la carpeta se movió o tiene otro nombre, y el cuaderno está a salvo donde está ahora: ábrelo aquí abajo.</translation>
    </message>
    <message>
        <source>Write down what happened. Remember it before the next call. Think about it for two minutes. That is all it does.</source>
        <translation>Anota lo que pasó. Recuérdalo antes de la próxima llamada. Dale vueltas dos minutos. Eso es todo lo que hace.</translation>
    </message>
    <message>
        <source>After a meeting</source>
        <translation>Después de una reunión</translation>
    </message>
    <message>
        <source>A few lines in ten seconds, without the mouse.</source>
        <translation>Unas líneas en diez segundos, sin ratón.</translation>
    </message>
    <message>
        <source>Before a call</source>
        <translation>Antes de una llamada</translation>
    </message>
    <message>
        <source>Half a minute, and you know where you left off.</source>
        <translation>Medio minuto, y sabes dónde lo dejaste.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>One good question about one relationship.</source>
        <translation>Una buena pregunta sobre una relación.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Abrir un cuaderno</translation>
    </message>
</context>
<context>
    <name>FollowQuestion</name>
    <message>
        <source>Open this outside relbook?</source>
        <translation>¿Abrir esto fuera de relbook?</translation>
    </message>
    <message>
        <source>Some of its letters may look like others: read it twice.</source>
        <translation>Algunas de sus letras pueden parecer otras: léelo dos veces.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarme aquí</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>More about this prompt</source>
        <translation>Más sobre esta pregunta</translation>
    </message>
    <message>
        <source>Make one like it</source>
        <translation>Hacer una parecida</translation>
    </message>
    <message>
        <source>Give it its own words again</source>
        <translation>Devolverle sus palabras</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarla</translation>
    </message>
    <message>
        <source>Export this one</source>
        <translation>Exportar solo esta</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>Exportar un paquete</translation>
    </message>
    <message>
        <source>Bring in a pack</source>
        <translation>Traer un paquete</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Try it on {name}</source>
        <translation>Probarla con {name}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Put down; asked as it was until it is done</source>
        <translation>A medias; se pregunta como estaba hasta que se termine</translation>
    </message>
    <message>
        <source>Put down; not asked until it is done</source>
        <translation>A medias; no se pregunta hasta que se termine</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Izquierda</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Seguir luego</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Saltar esto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Añadir una promesa</translation>
    </message>
    <message>
        <source>Note something you learned</source>
        <translation>Anotar algo que aprendiste</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard this note</source>
        <translation>Descartar esta nota</translation>
    </message>
    <message>
        <source>Keep entry</source>
        <translation>Guardar entrada</translation>
    </message>
</context>
<context>
    <name>FootBand</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia</translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget {name}</source>
        <translation>Olvidar a {name}</translation>
    </message>
    <message>
        <source>Looking through the book…</source>
        <translation>Revisando el cuaderno…</translation>
    </message>
    <message>
        <source>For good: from the book, the bin, the search and the files.</source>
        <translation>Para siempre: del cuaderno, la papelera, la búsqueda y los archivos.</translation>
    </message>
    <message>
        <source>Forgetting, writing the files anew, and looking at every byte…</source>
        <translation>Olvidando, reescribiendo los archivos y revisando cada byte…</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Olvido completo</translation>
    </message>
</context>
<context>
    <name>FormerChoice</name>
    <message>
        <source>After how many years to look at former clients again</source>
        <translation>A los cuántos años volver a mirar a clientes de antes</translation>
    </message>
    <message>
        <source>Look at former clients again</source>
        <translation>Volver a mirar a clientes de antes</translation>
    </message>
    <message>
        <source>A line on Today, once a quarter at most. Nothing is ever deleted by itself.</source>
        <translation>Una línea en Hoy, como mucho una vez por trimestre. Nada se borra nunca por sí solo.</translation>
    </message>
    <message>
        <source>After one year</source>
        <translation>Tras un año</translation>
    </message>
    <message>
        <source>After {count} years</source>
        <translation>Tras {count} años</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>FormerOffer</name>
    <message>
        <source>Former clients</source>
        <translation>Clientes de antes</translation>
    </message>
    <message>
        <source>Not this quarter</source>
        <translation>Este trimestre no</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>You have notes on one former client from long ago. Do you still need them?</source>
        <translation>Tienes notas de hace mucho sobre una persona de antes. ¿Aún las necesitas?</translation>
    </message>
    <message>
        <source>You have notes on {count} former clients from long ago. Do you still need them?</source>
        <translation>Tienes notas de hace mucho sobre {count} clientes de antes. ¿Aún las necesitas?</translation>
    </message>
    <message>
        <source>Offered once a quarter, when there was no contact for a year.</source>
        <translation>Se ofrece una vez por trimestre, cuando no hubo contacto en un año.</translation>
    </message>
    <message>
        <source>Offered once a quarter, when there was no contact for {years} years.</source>
        <translation>Se ofrece una vez por trimestre, cuando no hubo contacto en {years} años.</translation>
    </message>
    <message>
        <source>Former clients come up again in a quarter.</source>
        <translation>Clientes de antes: vuelven a salir en un trimestre.</translation>
    </message>
</context>
<context>
    <name>FormerRow</name>
    <message>
        <source>Keep another year</source>
        <translation>Conservar otro año</translation>
    </message>
    <message>
        <source>Keep {name} another year</source>
        <translation>Conservar a {name} otro año</translation>
    </message>
    <message>
        <source>Save everything…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>Save everything about {name}</source>
        <translation>Guardar todo sobre {name}</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Olvidar a {name}</translation>
    </message>
</context>
<context>
    <name>FormerSheet</name>
    <message>
        <source>Former clients</source>
        <translation>Clientes de antes</translation>
    </message>
    <message>
        <source>Silent for a year or more. Nothing is ever deleted by itself.</source>
        <translation>En silencio desde hace un año o más. Nada se borra nunca por sí solo.</translation>
    </message>
    <message>
        <source>Silent for {count} years or more. Nothing is ever deleted by itself.</source>
        <translation>En silencio desde hace {count} años o más. Nada se borra nunca por sí solo.</translation>
    </message>
    <message>
        <source>Nobody to look at just now</source>
        <translation>Nadie que revisar por ahora</translation>
    </message>
    <message>
        <source>Everybody you used to work with was in touch more lately than that.</source>
        <translation>Con todas las personas con quienes trabajabas hubo contacto más reciente.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <translation>Desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>Nobody is asked about</source>
        <translation>No se pregunta por nadie</translation>
    </message>
    <message>
        <source>The settings can switch it on again.</source>
        <translation>Se puede volver a activar en los ajustes.</translation>
    </message>
    <message>
        <source>Last contact {day}</source>
        <translation>Último contacto: {day}</translation>
    </message>
    <message>
        <source>Over since {day}</source>
        <translation>Terminado desde el {day}</translation>
    </message>
    <message>
        <source>one year ago</source>
        <translation>hace un año</translation>
    </message>
    <message>
        <source>{count} years ago</source>
        <translation>hace {count} años</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>una entrada</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entradas</translation>
    </message>
    <message>
        <source>{name} stays for another year.</source>
        <translation>{name} se queda otro año.</translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>one entry</source>
        <translation>una entrada</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entradas</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
</context>
<context>
    <name>FreeEvenings</name>
    <message>
        <source>A talk planned into one of them says so, and nothing more.</source>
        <translation>Si una conversación cae en una de ellas, se dice, y nada más.</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Esta noche</translation>
    </message>
    <message>
        <source>Keep the evening of {day} free</source>
        <translation>Guardar libre la tarde del {day}</translation>
    </message>
    <message>
        <source>The evening of {day} is kept free.</source>
        <translation>La tarde del {day} queda libre.</translation>
    </message>
    <message>
        <source>The evening of {day} is like any other again.</source>
        <translation>La tarde del {day} vuelve a ser una más.</translation>
    </message>
</context>
<context>
    <name>GapBox</name>
    <message>
        <source>Ask next time</source>
        <translation>Preguntar luego</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Lo sé</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Sigue siendo así</translation>
    </message>
    <message>
        <source>In {year}: {text}</source>
        <translation>En {year}: {text}</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Write down what you know</source>
        <translation>Anotar lo que sabes</translation>
    </message>
</context>
<context>
    <name>GatheringSheet</name>
    <message>
        <source>A gathering</source>
        <translation>Un encuentro</translation>
    </message>
    <message>
        <source>Simple moments bind. It waits for you if you go.</source>
        <translation>Los momentos sencillos unen. Si te vas, te espera.</translation>
    </message>
    <message>
        <source>Planned: {title}.</source>
        <translation>Previsto: {title}.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planearlo</translation>
    </message>
</context>
<context>
    <name>GestureCard</name>
    <message>
        <source>A small gesture</source>
        <translation>Un pequeño gesto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>No gesture today</source>
        <translation>Ningún gesto hoy</translation>
    </message>
    <message>
        <source>Done: a gesture for {name}</source>
        <translation>Hecho: un gesto para {name}</translation>
    </message>
    <message>
        <source>A gesture for somebody else</source>
        <translation>Un gesto para otra persona</translation>
    </message>
    <message>
        <source>No thank-you to {name} is noted yet. Nobody comes up twice in {days} days.</source>
        <translation>Aún no hay un gracias a {name} anotado. Nadie sale dos veces en {days} días.</translation>
    </message>
    <message>
        <source>{name}’s last thank-you was on {day}, the longest ago. Nobody comes up twice in {days} days.</source>
        <translation>El último gracias a {name} fue el {day}, el más lejano. Nadie sale dos veces en {days} días.</translation>
    </message>
    <message>
        <source>A small gesture. {words}</source>
        <translation>Un pequeño gesto. {words}</translation>
    </message>
    <message>
        <source>Noted as a thank-you to {name}.</source>
        <translation>Anotado como un gracias a {name}.</translation>
    </message>
    <message>
        <source>Somebody else is proposed.</source>
        <translation>Se propone a otra persona.</translation>
    </message>
    <message>
        <source>No gesture today.</source>
        <translation>Hoy, ningún gesto.</translation>
    </message>
</context>
<context>
    <name>GoneScreen</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Abrir otro cuaderno</translation>
    </message>
    <message>
        <source>Begin a new book</source>
        <translation>Empezar un cuaderno nuevo</translation>
    </message>
    <message>
        <source>Open the book at the usual place</source>
        <translation>Abrir el cuaderno del sitio habitual</translation>
    </message>
    <message>
        <source>Your book is not at its place</source>
        <translation>Tu cuaderno no está en su sitio</translation>
    </message>
    <message>
        <source>It was here when it was open last. Its folder may have been moved or renamed, or its disk is not plugged in. Nothing was made or changed: bring it back and press Try again, or open it where it lies now.</source>
        <translation>Aquí estaba cuando se abrió por última vez. Puede que su carpeta se haya movido o tenga otro nombre, o que su disco no esté conectado. No se ha creado ni cambiado nada: devuélvelo a su sitio y pulsa «Reintentar», o ábrelo donde esté ahora.</translation>
    </message>
</context>
<context>
    <name>GoodRow</name>
    <message>
        <source>Spoke</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>Spoke with {name} today</source>
        <translation>Hoy hablé con {name}</translation>
    </message>
    <message>
        <source>Put {name} off</source>
        <translation>Aplazar a {name}</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>Until after you next talk</source>
        <translation>Hasta la próxima conversación</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Hasta un día…</translation>
    </message>
</context>
<context>
    <name>GuestLine</name>
    <message>
        <source>{name}: how it stands</source>
        <translation>{name}: cómo está</translation>
    </message>
    <message>
        <source>Copy the invitation for {name}</source>
        <translation>Copiar la invitación para {name}</translation>
    </message>
</context>
<context>
    <name>GuestsSheet</name>
    <message>
        <source>Gatherings</source>
        <translation>Encuentros</translation>
    </message>
    <message>
        <source>Which gathering</source>
        <translation>Qué encuentro</translation>
    </message>
    <message>
        <source>Take it off the plan</source>
        <translation>Quitarlo del plan</translation>
    </message>
    <message>
        <source>Plan another</source>
        <translation>Planear otro</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>¿Quién vino?</translation>
    </message>
    <message>
        <source>No gathering is planned</source>
        <translation>No hay ningún encuentro previsto</translation>
    </message>
    <message>
        <source>A table, a walk, a look into your workshop: small is enough.</source>
        <translation>Una mesa, un paseo, una visita a tu taller: algo pequeño basta.</translation>
    </message>
    <message>
        <source>Noted of {name}: {state}.</source>
        <translation>Anotado sobre {name}: {state}.</translation>
    </message>
    <message>
        <source>Taken off the plan.</source>
        <translation>Quitado del plan.</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>Work and life</source>
        <translation>Trabajo y vida</translation>
    </message>
    <message>
        <source>Who reached out</source>
        <translation>Quién dio el primer paso</translation>
    </message>
    <message>
        <source>Life: something shared, a thank-you or a favour, an entry that taught you something personal, liked or shared, or one tagged #life, #personal or #family. All else counts as work.</source>
        <translation>Vida: algo compartido, un gracias o un favor, una entrada con algo personal, algo que gusta o algo compartido, o con la etiqueta #life, #personal o #family. Todo lo demás cuenta como trabajo.</translation>
    </message>
    <message>
        <source>Of every contact, who began it, as the entry says. Entries that do not say are counted so.</source>
        <translation>En cada contacto, quién dio el primer paso, según la entrada. Las que no lo dicen se cuentan como tales.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Insights</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Whom to look at</source>
        <translation>A quién mirar</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Gráficos como tablas</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todo el mundo</translation>
    </message>
</context>
<context>
    <name>HeadBand</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Which clients to show</source>
        <translation>Qué clientes mostrar</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>Which clients to show, not everybody now</source>
        <translation>Qué clientes mostrar; ahora no salen todos</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Log a quick call</source>
        <translation>Anotar una llamada</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nueva promesa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>More about this client</source>
        <translation>Más sobre esta persona</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Open the brief  Ctrl+Shift+B</source>
        <translation>Abrir el repaso  Ctrl+Mayús+B</translation>
    </message>
    <message>
        <source>Open the brief</source>
        <translation>Abrir el repaso</translation>
    </message>
    <message>
        <source>{role},</source>
        <translation>{role},</translation>
    </message>
    <message>
        <source>Everybody at {company}</source>
        <translation>Todas las personas de {company}</translation>
    </message>
    <message>
        <source>{circle} circle</source>
        <translation>Círculo {circle}</translation>
    </message>
    <message>
        <source>· {since}</source>
        <translation>· {since}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>ninguna abierta</translation>
    </message>
    <message>
        <source>You {count}</source>
        <translation>Tú {count}</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nada previsto</translation>
    </message>
</context>
<context>
    <name>HeadsUpLine</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the word for {name}</source>
        <translation>Copiar el mensaje para {name}</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>Contact in the last 12 months, week by week</source>
        <translation>Contacto en los últimos 12 meses, semana a semana</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>How it was</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Whoever came has the page on their timeline.</source>
        <translation>Quien vino tiene la página en su diario.</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>¿Quién vino?</translation>
    </message>
    <message>
        <source>A sentence is enough: what was said, what made you laugh, who met whom.</source>
        <translation>Basta una frase: qué se dijo, qué te hizo reír, quién conoció a quién.</translation>
    </message>
    <message>
        <source>What would you like to remember of it?</source>
        <translation>¿Qué te gustaría recordar de ese día?</translation>
    </message>
    <message>
        <source>Each becomes a promise of yours, within two days.</source>
        <translation>Cada una será una promesa tuya, en dos días.</translation>
    </message>
    <message>
        <source>Whom would you like to thank for coming?</source>
        <translation>¿A quién te gustaría dar las gracias por venir?</translation>
    </message>
    <message>
        <source>Kept: {title}.</source>
        <translation>Guardado: {title}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
</context>
<context>
    <name>HelpedLine</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
</context>
<context>
    <name>HelpedSheet</name>
    <message>
        <source>People I helped</source>
        <translation>Personas a las que ayudé</translation>
    </message>
    <message>
        <source>In your own words, for you alone. Nothing here is added up or exported.</source>
        <translation>Con tus palabras, solo para ti. Aquí nada se suma ni se exporta.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>Nothing written down this year yet</source>
        <translation>Aún no hay nada anotado este año</translation>
    </message>
    <message>
        <source>Where did your work make somebody’s life a little easier? One line is enough.</source>
        <translation>¿Dónde hizo tu trabajo un poco más fácil la vida de alguien? Basta una línea.</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>The book is put away</source>
        <translation>El cuaderno está a un lado</translation>
    </message>
    <message>
        <source>This book has no passphrase: locking only hides it. Anyone at this computer can open it again.</source>
        <translation>Este cuaderno no tiene contraseña: bloquear solo lo oculta. Cualquiera en este equipo puede volver a abrirlo.</translation>
    </message>
    <message>
        <source>Open my book</source>
        <translation>Abrir mi cuaderno</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner contraseña</translation>
    </message>
    <message>
        <source>Another book</source>
        <translation>Otro cuaderno</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>A passphrase closes it to everybody but you.</source>
        <translation>Una contraseña lo cierra a todo el mundo menos a ti.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Newest first</source>
        <translation>Primero lo nuevo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>1 entry looked through</source>
        <translation>1 entrada revisada</translation>
    </message>
    <message>
        <source>{count} entries looked through</source>
        <translation>{count} entradas revisadas</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Primero lo mejor</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Still true</source>
        <translation>Sigue siendo así</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ya no</translation>
    </message>
    <message>
        <source>Still true: {what}</source>
        <translation>Sigue siendo así: {what}</translation>
    </message>
    <message>
        <source>Not any more: {what}</source>
        <translation>Ya no: {what}</translation>
    </message>
</context>
<context>
    <name>HouseSheet</name>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Its own page</source>
        <translation>Su propia página</translation>
    </message>
    <message>
        <source>Nobody here now</source>
        <translation>Nadie aquí ahora</translation>
    </message>
    <message>
        <source>One person here now</source>
        <translation>Una persona aquí ahora</translation>
    </message>
    <message>
        <source>{count} people here now</source>
        <translation>{count} personas aquí ahora</translation>
    </message>
    <message>
        <source>{here}, {count} earlier</source>
        <translation>{here}, antes {count}</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ahora aquí</translation>
    </message>
    <message>
        <source>Were here</source>
        <translation>Antes aquí</translation>
    </message>
    <message>
        <source>With them while they were here</source>
        <translation>Lo compartido mientras estuvo aquí</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
</context>
<context>
    <name>IdeaLine</name>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Write down an extra: {idea}</source>
        <translation>Anotar un extra: {idea}</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Bring notes in</source>
        <translation>Traer notas</translation>
    </message>
    <message>
        <source>You see what would come before anything is written, and can take it back.</source>
        <translation>Ves lo que vendría antes de que se escriba nada, y puedes retirarlo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Bringing in…</source>
        <translation>Trayendo…</translation>
    </message>
    <message>
        <source>Keeping the answers…</source>
        <translation>Guardando las respuestas…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Retirándolo…</translation>
    </message>
    <message>
        <source>Names kept.</source>
        <translation>Nombres guardados.</translation>
    </message>
    <message>
        <source>Brought in.</source>
        <translation>Traído.</translation>
    </message>
    <message>
        <source>Looking for names in it…</source>
        <translation>Buscando nombres…</translation>
    </message>
    <message>
        <source>Import taken back.</source>
        <translation>Importación retirada.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>La importación se ha retirado.</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Look for words in this backup</source>
        <translation>Buscar palabras en esta copia</translation>
    </message>
    <message>
        <source>The passphrase of that time, then Enter</source>
        <translation>La contraseña de entonces, y luego Intro</translation>
    </message>
    <message>
        <source>The passphrase of that time</source>
        <translation>La contraseña de entonces</translation>
    </message>
    <message>
        <source>Found in this backup</source>
        <translation>Encontrado en esta copia</translation>
    </message>
    <message>
        <source>The words of this entry</source>
        <translation>El texto de esta entrada</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Solo {name}</translation>
    </message>
    <message>
        <source>Look at everybody’s entries again</source>
        <translation>Volver a ver las entradas de todo el mundo</translation>
    </message>
    <message>
        <source>This one was made under another passphrase. It opens with that one.</source>
        <translation>Esta se hizo con otra contraseña. Se abre con aquella.</translation>
    </message>
    <message>
        <source>Some of its pages cannot be read. Your book is not touched; choose another backup.</source>
        <translation>Algunas de sus páginas no se pueden leer. Tu cuaderno sigue intacto; elige otra copia.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Nothing in this backup says that.</source>
        <translation>Nada en esta copia dice eso.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>The newest {count}. Look for words to find others.</source>
        <translation>Las {count} más recientes. Busca palabras para encontrar otras.</translation>
    </message>
    <message>
        <source>The first {count} by name. Look for a name to find others.</source>
        <translation>Las primeras {count} por nombre. Busca un nombre para encontrar otras.</translation>
    </message>
</context>
<context>
    <name>InsightsPane</name>
    <message>
        <source>Insights</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>{count} entries. {span}</source>
        <translation>{count} entradas. {span}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was written in this time. Choose another stretch above.</source>
        <translation>En este tiempo no se escribió nada. Elige otro periodo arriba.</translation>
    </message>
    <message>
        <source>Write down a few talks; after four weeks there is something to notice.</source>
        <translation>Anota algunas conversaciones; a las cuatro semanas habrá algo que ver.</translation>
    </message>
    <message>
        <source>Nothing to see here yet</source>
        <translation>Aún no hay nada que ver aquí</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Escribir una entrada</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Esto no se pudo leer</translation>
    </message>
    <message>
        <source>Charts again</source>
        <translation>Volver a gráficos</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Gráficos como tablas</translation>
    </message>
</context>
<context>
    <name>InvitingPage</name>
    <message>
        <source>Copy it for one of them; nothing is sent.</source>
        <translation>Cópiala para una persona; no se envía nada.</translation>
    </message>
    <message>
        <source>Nobody is picked yet.</source>
        <translation>Aún no has elegido a nadie.</translation>
    </message>
    <message>
        <source>How would you put it to them?</source>
        <translation>¿Cómo lo dirías?</translation>
    </message>
    <message>
        <source>One text for all, in your own words. Where {first} stands, each reads their first name.</source>
        <translation>Un texto para todo el mundo, con tus palabras. Donde pone {first}, cada cual lee su nombre.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The prompt was changed.</source>
        <translation>La pregunta ha cambiado.</translation>
    </message>
    <message>
        <source>The prompt was kept.</source>
        <translation>La pregunta está guardada.</translation>
    </message>
    <message>
        <source>A prompt like it was made.</source>
        <translation>Se ha hecho una pregunta parecida.</translation>
    </message>
    <message>
        <source>The prompt has its own words again.</source>
        <translation>La pregunta vuelve a tener sus palabras.</translation>
    </message>
    <message>
        <source>The prompt was deleted.</source>
        <translation>La pregunta se ha borrado.</translation>
    </message>
    <message>
        <source>The prompt is asked again.</source>
        <translation>La pregunta vuelve a hacerse.</translation>
    </message>
    <message>
        <source>The prompt rests now.</source>
        <translation>La pregunta descansa ahora.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Everything works without a mouse.</source>
        <translation>Todo funciona sin ratón.</translation>
    </message>
    <message>
        <source>Guide and keys</source>
        <translation>Guía y teclas</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>In text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>Guardar lo escrito</translation>
    </message>
    <message>
        <source>Leave; the draft stays</source>
        <translation>Salir; el borrador se queda</translation>
    </message>
    <message>
        <source>Kind: call to note</source>
        <translation>Tipo: de llamada a nota</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>De quién trata</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Cuándo fue</translation>
    </message>
    <message>
        <source>Who reached out, then 1 or 2</source>
        <translation>Quién dio el primer paso, luego 1 o 2</translation>
    </message>
    <message>
        <source>How it left you, then 1 to 5</source>
        <translation>Cómo te dejó, luego de 1 a 5</translation>
    </message>
    <message>
        <source>How an answer came, then 1 to 3</source>
        <translation>Cómo llegó la respuesta, luego de 1 a 3</translation>
    </message>
    <message>
        <source>By what way you talked</source>
        <translation>Por qué medio fue</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>Nothing written down yet. What somebody says in passing can carry a grey day later.</source>
        <translation>Aún no hay nada anotado. Lo que alguien dice de paso puede sostener un día gris.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>{name}: open this entry</source>
        <translation>{name}: abrir esta entrada</translation>
    </message>
</context>
<context>
    <name>Kindness</name>
    <message>
        <source>Note one</source>
        <translation>Anotar uno</translation>
    </message>
    <message>
        <source>Small kindnesses</source>
        <translation>Pequeños gestos</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <source>A gesture in {some} of {weeks} weeks.</source>
        <translation>Un gesto en {some} de {weeks} semanas.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>The last was for {name}, {ago}.</source>
        <translation>El último fue para {name}, {ago}.</translation>
    </message>
</context>
<context>
    <name>KindsRow</name>
    <message>
        <source>{kind}  Alt+{number}</source>
        <translation>{kind}  Alt+{number}</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Otros tipos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>KnowingPane</name>
    <message>
        <source>What I know</source>
        <translation>Lo que sé</translation>
    </message>
</context>
<context>
    <name>KnownPage</name>
    <message>
        <source>On {name}’s mind</source>
        <translation>En la mente de {name}</translation>
    </message>
    <message>
        <source>{count} of {all} known</source>
        <translation>{count} de {all} se saben</translation>
    </message>
    <message>
        <source>To ask next time</source>
        <translation>Por preguntar la próxima vez</translation>
    </message>
    <message>
        <source>What you learn about {name} gathers here: write it above, or begin a line of a note with !fact, !like or !⁠boundary.</source>
        <translation>Aquí se reúne lo que aprendes de {name}: escríbelo arriba, o empieza una línea de una nota con !fact, !like o !⁠boundary.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>It is spoken from the next start on.</source>
        <translation>Se usa desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LayingDown</name>
    <message>
        <source>The packed book is laid down here, and compared with what was packed.</source>
        <translation>El cuaderno empaquetado se coloca aquí y se compara con lo que se empaquetó.</translation>
    </message>
    <message>
        <source>Should it stop half way, nothing is left of it here. The packed book stays as it is.</source>
        <translation>Si se detiene a medias, aquí no queda nada de él. El cuaderno empaquetado sigue como está.</translation>
    </message>
    <message>
        <source>A book of made-up clients, talks and promises is written to look around in.</source>
        <translation>Se escribe un cuaderno con clientes, conversaciones y promesas inventados, para echar un vistazo.</translation>
    </message>
    <message>
        <source>Should it stop half way, nothing is left of it here.</source>
        <translation>Si se detiene a medias, aquí no queda nada de él.</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Earlier answers</source>
        <translation>Respuestas anteriores</translation>
    </message>
    <message>
        <source>Hide reflections</source>
        <translation>Ocultar reflexiones</translation>
    </message>
    <message>
        <source>Your answers will collect here. They stay out of exports unless you say so.</source>
        <translation>Tus respuestas se irán reuniendo aquí. No salen en las exportaciones salvo que tú lo digas.</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Reflexión</translation>
    </message>
</context>
<context>
    <name>LeafPage</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>known {since}</source>
        <translation>trato {since}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Por qué {name}</translation>
    </message>
    <message>
        <source>Kind words, {day}</source>
        <translation>Palabras amables, {day}</translation>
    </message>
    <message>
        <source>{day}: {change}</source>
        <translation>{day}: {change}</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Your wish</source>
        <translation>Tu deseo</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Table for mail merge</source>
        <translation>Tabla para combinar correspondencia</translation>
    </message>
    <message>
        <source>One Markdown file</source>
        <translation>Un archivo Markdown</translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation>Un archivo para cada cual</translation>
    </message>
    <message>
        <source>With aliases for names, and no addresses</source>
        <translation>Con alias en vez de nombres, y sin direcciones</translation>
    </message>
    <message>
        <source>Exported files are not encrypted. Anyone who can open the folder can read them.</source>
        <translation>Los archivos exportados no van cifrados. Quien pueda abrir la carpeta puede leerlos.</translation>
    </message>
    <message>
        <source>Where should the letter go?</source>
        <translation>¿Adónde va la carta?</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>Escrito en {name}.</translation>
    </message>
</context>
<context>
    <name>LedgerList</name>
    <message>
        <source>Between you</source>
        <translation>Entre esta persona y tú</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar más antiguas</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Name a disagreement</source>
        <translation>Nombrar un desacuerdo</translation>
    </message>
    <message>
        <source>A mistake</source>
        <translation>Un error</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Por decir</translation>
    </message>
    <message>
        <source>Between you and {name}</source>
        <translation>Entre {name} y tú</translation>
    </message>
    <message>
        <source>Between you and your clients</source>
        <translation>Entre tus clientes y tú</translation>
    </message>
    <message>
        <source>Dates only. Nothing here is added up.</source>
        <translation>Solo fechas. Aquí no se suma nada.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>Thanks, favours, disagreements, mistakes and landmarks will collect here.</source>
        <translation>Aquí se irán reuniendo gracias, favores, desacuerdos, errores y momentos señalados.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>quiet</source>
        <translation>calma</translation>
    </message>
    <message>
        <source>long talk</source>
        <translation>conversación larga</translation>
    </message>
    <message>
        <source>small gesture</source>
        <translation>pequeño gesto</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>LengthySheet</name>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Nothing else is written until it is done.</source>
        <translation>Hasta que termine no se escribe nada más.</translation>
    </message>
</context>
<context>
    <name>LetterOffer</name>
    <message>
        <source>The yearly letter</source>
        <translation>La carta anual</translation>
    </message>
    <message>
        <source>Not this year</source>
        <translation>Este año no</translation>
    </message>
    <message>
        <source>The year is nearly over. A few lines of your own news keep a bond warm.</source>
        <translation>El año casi acaba. Unas líneas con tus noticias mantienen vivo un vínculo.</translation>
    </message>
    <message>
        <source>Offered in December, while no letter of this year has gone out.</source>
        <translation>Se ofrece en diciembre, mientras no haya salido la carta de este año.</translation>
    </message>
    <message>
        <source>Go on with the letter</source>
        <translation>Seguir con la carta</translation>
    </message>
    <message>
        <source>Begin the letter</source>
        <translation>Empezar la carta</translation>
    </message>
    <message>
        <source>The letter is not offered again this year.</source>
        <translation>La carta no se ofrece más este año.</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>Yearly letter</source>
        <translation>Carta anual</translation>
    </message>
    <message>
        <source>Your words, in your time. It waits here for as long as it takes.</source>
        <translation>Con tus palabras, a tu ritmo. Espera aquí todo lo que haga falta.</translation>
    </message>
    <message>
        <source>Noted who got the letter: one person.</source>
        <translation>Anotado quién recibió la carta: una persona.</translation>
    </message>
    <message>
        <source>Noted who got the letter: {count} people.</source>
        <translation>Anotado quién recibió la carta: {count} personas.</translation>
    </message>
    <message>
        <source>Note who got it</source>
        <translation>Anotar quién la recibió</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>What relbook carries that others made, and under which terms. Thanks to all of them.</source>
        <translation>Lo que relbook lleva de otras personas, y en qué condiciones. Gracias a todas ellas.</translation>
    </message>
    <message>
        <source>Works of others</source>
        <translation>Obras de otras personas</translation>
    </message>
</context>
<context>
    <name>LifeForm</name>
    <message>
        <source>Promise {name} a first answer by {day}</source>
        <translation>Prometer a {name} una primera respuesta para el {day}</translation>
    </message>
    <message>
        <source>Give {name} a first answer</source>
        <translation>Dar a {name} una primera respuesta</translation>
    </message>
    <message>
        <source>You opened with this before:</source>
        <translation>Otras veces empezaste así:</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>How {name} took it</source>
        <translation>Cómo se lo tomó {name}</translation>
    </message>
    <message>
        <source>Once it is said: what came back?</source>
        <translation>Cuando esté dicho: ¿qué respuesta hubo?</translation>
    </message>
    <message>
        <source>How you said it</source>
        <translation>Cómo lo dijiste</translation>
    </message>
    <message>
        <source>Before you speak</source>
        <translation>Antes de hablar</translation>
    </message>
</context>
<context>
    <name>LifeSheet</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>them</source>
        <translation>la otra parte</translation>
    </message>
    <message>
        <source>Not kept yet: your draft is here.</source>
        <translation>Aún sin guardar: tu borrador está aquí.</translation>
    </message>
    <message>
        <source>To settle it, first write down what you both want.</source>
        <translation>Para resolverlo, anota primero lo que quieren las dos partes.</translation>
    </message>
    <message>
        <source>What you thought stays here unless you export what is private.</source>
        <translation>Lo que pensaste se queda aquí salvo que exportes lo privado.</translation>
    </message>
    <message>
        <source>Said, and written down.</source>
        <translation>Dicho, y anotado.</translation>
    </message>
    <message>
        <source>Noted: {step}.</source>
        <translation>Anotado: {step}.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>LimitsSheet</name>
    <message>
        <source>What is safe here, and what is not</source>
        <translation>Qué está a salvo aquí y qué no</translation>
    </message>
    <message>
        <source>So that you know what to rely on, and what is up to you.</source>
        <translation>Para que sepas en qué confiar y qué depende de ti.</translation>
    </message>
    <message>
        <source>The book takes care of</source>
        <translation>El cuaderno se ocupa de</translation>
    </message>
    <message>
        <source>No book can take care of</source>
        <translation>Ningún cuaderno puede ocuparse de</translation>
    </message>
    <message>
        <source>Nothing you keep is lost</source>
        <translation>Nada de lo que guardas se pierde</translation>
    </message>
    <message>
        <source>It is on the disk before it says so; no crash and no power cut takes it back.</source>
        <translation>Está en el disco antes de que lo diga; ni un fallo ni un corte de luz se lo llevan.</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>Copias que se hacen solas</translation>
    </message>
    <message>
        <source>Every day, and each is opened and read before an older one goes.</source>
        <translation>Cada día, y cada una se abre y se lee antes de que se vaya otra más vieja.</translation>
    </message>
    <message>
        <source>With a passphrase, only you</source>
        <translation>Con contraseña, solo tú</translation>
    </message>
    <message>
        <source>Nobody opens the book, its files or its backups without it.</source>
        <translation>Sin ella nadie abre el cuaderno, sus archivos ni sus copias.</translation>
    </message>
    <message>
        <source>Nothing leaves by itself</source>
        <translation>Nada sale por sí solo</translation>
    </message>
    <message>
        <source>There is no network and no account, and nothing in a note is fetched or opened.</source>
        <translation>No hay red ni cuenta, y nada de una nota se descarga ni se abre.</translation>
    </message>
    <message>
        <source>An unlocked computer</source>
        <translation>Un equipo sin bloquear</translation>
    </message>
    <message>
        <source>Whoever sits down at it reads what is open. Ctrl+L locks the book when you get up.</source>
        <translation>Quien se siente ante él lee lo que está abierto. Ctrl+L bloquea el cuaderno cuando te levantas.</translation>
    </message>
    <message>
        <source>Programs that watch you</source>
        <translation>Programas que te observan</translation>
    </message>
    <message>
        <source>What records your keys or your screen, or runs this computer, sees what you see.</source>
        <translation>Lo que registra tus teclas o tu pantalla, o controla este equipo, ve lo que tú ves.</translation>
    </message>
    <message>
        <source>Memory written to the disk</source>
        <translation>Memoria escrita en el disco</translation>
    </message>
    <message>
        <source>While the book is open, the system may put parts of it there, above all to hibernate. Encrypting the whole disk covers that.</source>
        <translation>Con el cuaderno abierto, el sistema puede dejar ahí partes de él, sobre todo al hibernar. Cifrar el disco entero lo resuelve.</translation>
    </message>
    <message>
        <source>A shared screen</source>
        <translation>Una pantalla compartida</translation>
    </message>
    <message>
        <source>Call mode covers names and words. On Linux it cannot stop a recording of the rest.</source>
        <translation>El modo llamada tapa nombres y palabras. En Linux no puede impedir que se grabe el resto.</translation>
    </message>
    <message>
        <source>Copies outside the book</source>
        <translation>Copias fuera del cuaderno</translation>
    </message>
    <message>
        <source>An export, a print, a synced folder keep what they have, and an old copy of the book opens with its old passphrase.</source>
        <translation>Una exportación, una impresión o una carpeta sincronizada conservan lo que tienen, y una copia antigua del cuaderno se abre con su contraseña antigua.</translation>
    </message>
    <message>
        <source>A lost passphrase</source>
        <translation>Una contraseña perdida</translation>
    </message>
    <message>
        <source>Without it and without the recovery sheet nobody opens the book, not even us.</source>
        <translation>Sin ella y sin la hoja de recuperación nadie abre el cuaderno, tampoco quien lo hizo.</translation>
    </message>
    <message>
        <source>A book without one</source>
        <translation>Un cuaderno sin contraseña</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it.</source>
        <translation>Cualquiera en este equipo puede leerlo.</translation>
    </message>
</context>
<context>
    <name>LineFor</name>
    <message>
        <source>A line for {name}</source>
        <translation>Una línea para {name}</translation>
    </message>
    <message>
        <source>a line for {name} alone</source>
        <translation>una línea solo para {name}</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>A line for each of them?</source>
        <translation>¿Una línea para cada cual?</translation>
    </message>
    <message>
        <source>Yours to write; nobody else reads it. What is private or secret is not laid beside it.</source>
        <translation>La escribes tú; nadie más la lee. Lo privado o secreto no se pone al lado.</translation>
    </message>
    <message>
        <source>Nobody is ticked yet; a page back you can say who gets it.</source>
        <translation>Aún no hay nadie con marca; una página atrás puedes decir quién la recibe.</translation>
    </message>
</context>
<context>
    <name>Living</name>
    <message>
        <source>Add the shared goal</source>
        <translation>Añadir la meta común</translation>
    </message>
    <message>
        <source>Add what matters to both</source>
        <translation>Añadir lo que importa a las dos partes</translation>
    </message>
    <message>
        <source>Say when you told them</source>
        <translation>Di cuándo lo contaste</translation>
    </message>
    <message>
        <source>A landmark</source>
        <translation>Un momento señalado</translation>
    </message>
    <message>
        <source>The first time in one room: a landmark</source>
        <translation>La primera vez en persona: un momento señalado</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Bloquear cuando no hay nadie</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Half a minute before, a line says so. It also locks with the screen and before the computer sleeps, where the system tells. What you typed is kept.</source>
        <translation>Medio minuto antes, una línea avisa. También se bloquea con la pantalla y antes de que el equipo se suspenda, donde el sistema lo comunica. Lo que escribiste se conserva.</translation>
    </message>
    <message>
        <source>Without a passphrase locking only hides the book, so it does not lock by itself.</source>
        <translation>Sin contraseña, bloquear solo oculta el cuaderno, así que no se bloquea solo.</translation>
    </message>
</context>
<context>
    <name>LockLine</name>
    <message>
        <source>The book is about to lock</source>
        <translation>El cuaderno está a punto de bloquearse</translation>
    </message>
    <message>
        <source>The book locks in one second.</source>
        <translation>El cuaderno se bloquea en un segundo.</translation>
    </message>
    <message>
        <source>The book locks in {seconds} seconds.</source>
        <translation>El cuaderno se bloquea en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Any key or move of the mouse keeps it open.</source>
        <translation>Cualquier tecla o movimiento del ratón lo mantiene abierto.</translation>
    </message>
</context>
<context>
    <name>LoopSheet</name>
    <message>
        <source>Close the loop</source>
        <translation>Atar cabos</translation>
    </message>
    <message>
        <source>Kind of what you learned</source>
        <translation>Tipo de lo que aprendiste</translation>
    </message>
    <message>
        <source>How did it leave you?</source>
        <translation>¿Cómo te dejó?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>They</source>
        <translation>La otra parte</translation>
    </message>
    <message>
        <source>Close the loop with {name}</source>
        <translation>Atar cabos con {name}</translation>
    </message>
    <message>
        <source>Four questions; leave out what you like.</source>
        <translation>Cuatro preguntas; deja en blanco las que quieras.</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Dar señales de vida</translation>
    </message>
    <message>
        <source>Anything promised?</source>
        <translation>¿Alguna promesa?</translation>
    </message>
    <message>
        <source>Something learned?</source>
        <translation>¿Algo nuevo que sepas?</translation>
    </message>
    <message>
        <source>When next?</source>
        <translation>¿Cuándo otra vez?</translation>
    </message>
    <message>
        <source>{name}: look at the offer</source>
        <translation>{name}: mirar la oferta</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Lo que prometiste</translation>
    </message>
    <message>
        <source>You: send the deck @fri</source>
        <translation>Tú: enviar la propuesta @vie</translation>
    </message>
    <message>
        <source>What {name} promised</source>
        <translation>Lo que prometió {name}</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Lo que aprendiste</translation>
    </message>
    <message>
        <source>January payroll, two late payers</source>
        <translation>Nóminas de enero, dos pagan tarde</translation>
    </message>
    <message>
        <source>Loop closed.</source>
        <translation>Cabos atados.</translation>
    </message>
    <message>
        <source>{words} is not a date I know</source>
        <translation>{words} no es una fecha que conozca</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>aún sin fecha</translation>
    </message>
</context>
<context>
    <name>Luggage</name>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>no se puede leer ahora</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Dejar fuera a {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>For reading only.</source>
        <translation>Solo para leer.</translation>
    </message>
    <message>
        <source>Private. Kept on this computer.</source>
        <translation>Privado. Guardado en este equipo.</translation>
    </message>
    <message>
        <source>Kept on this computer. No passphrase yet.</source>
        <translation>Guardado en este equipo. Aún sin contraseña.</translation>
    </message>
</context>
<context>
    <name>MakingIndex</name>
    <message>
        <source>Search learns a shorter way to note where words stand. This is done once.</source>
        <translation>La búsqueda aprende una forma más breve de anotar dónde están las palabras. Se hace una sola vez.</translation>
    </message>
    <message>
        <source>The book learns a quicker way to what you ask of it. This is done once.</source>
        <translation>El cuaderno aprende un camino más corto a lo que le preguntas. Se hace una sola vez.</translation>
    </message>
    <message>
        <source>Your entries stay as they are. Should it stop half way, it begins again next time.</source>
        <translation>Tus entradas quedan como están. Si se detiene a medias, vuelve a empezar la próxima vez.</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Usar estas columnas</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>The first rows, as they would come in</source>
        <translation>Las primeras filas, tal como entrarían</translation>
    </message>
    <message>
        <source>Rows that say no name, or no day that is one, stay out.</source>
        <translation>Las filas sin nombre, o sin un día válido, se quedan fuera.</translation>
    </message>
    <message>
        <source>No row says a day yet. Say which column is the day of the entry.</source>
        <translation>Ninguna fila dice aún un día. Indica qué columna es el día de la entrada.</translation>
    </message>
    <message>
        <source>No row says who it is about yet. Say which column is the name, or the text of an entry.</source>
        <translation>Ninguna fila dice aún de quién trata. Indica qué columna es el nombre, o el texto de una entrada.</translation>
    </message>
</context>
<context>
    <name>MeSheet</name>
    <message>
        <source>My own page</source>
        <translation>Mi página</translation>
    </message>
    <message>
        <source>For you alone. Nothing here leaves in an export.</source>
        <translation>Solo para ti. Nada de aquí sale en una exportación.</translation>
    </message>
    <message>
        <source>How are you just now?</source>
        <translation>¿Cómo estás ahora?</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Unas palabras, si quieres</translation>
    </message>
    <message>
        <source>A few words about how you are</source>
        <translation>Unas palabras sobre cómo estás</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Nothing noted in the last {weeks} weeks.</source>
        <translation>Nada anotado en las últimas {weeks} semanas.</translation>
    </message>
    <message>
        <source>Of {all} notes in {weeks} weeks, {gave} said that it gave you energy, {took} that it took some.</source>
        <translation>De {all} notas en {weeks} semanas: te dio energía en {gave}, te la quitó en {took}.</translation>
    </message>
    <message>
        <source>Did you good lately</source>
        <translation>Te hizo bien últimamente</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>Qué hay</translation>
    </message>
    <message>
        <source>Your energy</source>
        <translation>Tu energía</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>Palabras amables</translation>
    </message>
    <message>
        <source>Evenings kept free</source>
        <translation>Tardes libres</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>MeetingMode</name>
    <message>
        <source>Meeting mode</source>
        <translation>Modo reunión</translation>
    </message>
    <message>
        <source>Time at each line</source>
        <translation>La hora en cada línea</translation>
    </message>
    <message>
        <source>Leave, keep the draft</source>
        <translation>Salir y guardar el borrador</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>Una conversación</translation>
    </message>
    <message>
        <source>A question waits for next time.</source>
        <translation>Una pregunta espera a la próxima vez.</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>A landmark: keep it at the top of their timelines</source>
        <translation>Un momento señalado: que quede arriba en sus páginas</translation>
    </message>
</context>
<context>
    <name>MemoryRow</name>
    <message>
        <source>Not this one again</source>
        <translation>No mostrar más</translation>
    </message>
    <message>
        <source>Not this one again: {words}</source>
        <translation>No mostrar más: {words}</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>hace un año</translation>
    </message>
    <message>
        <source>{years} years ago</source>
        <translation>hace {years} años</translation>
    </message>
    <message>
        <source>{name} · {kind}, {ago} · {day}</source>
        <translation>{name} · {kind}, {ago} · {day}</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Name, company or town</source>
        <translation>Nombre, empresa o ciudad</translation>
    </message>
    <message>
        <source>Who is the same</source>
        <translation>Quién es la misma persona</translation>
    </message>
    <message>
        <source>Nobody here fits that.</source>
        <translation>Nadie encaja con eso.</translation>
    </message>
    <message>
        <source>One page of two</source>
        <translation>Dos páginas en una</translation>
    </message>
    <message>
        <source>Everything of both stays. What differs is yours to choose.</source>
        <translation>Se conserva todo lo de ambas. Lo que difiere lo eliges tú.</translation>
    </message>
    <message>
        <source>Merge {name} with…</source>
        <translation>Unir a {name} con…</translation>
    </message>
    <message>
        <source>Choose who is the same. You see what differs before anything changes.</source>
        <translation>Elige quién es la misma persona. Verás lo que difiere antes de que cambie nada.</translation>
    </message>
    <message>
        <source>{one} and {other} are one page now.</source>
        <translation>{one} y {other} son ahora una sola página.</translation>
    </message>
    <message>
        <source>Making one page of {one} and {other}…</source>
        <translation>Haciendo una sola página de {one} y {other}…</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Nothing is sent. The copy is yours to paste; it leaves the clipboard after half a minute.</source>
        <translation>No se envía nada. La copia la pegas tú; sale del portapapeles al medio minuto.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Missed</name>
    <message>
        <source>What may I have missed because I drifted?</source>
        <translation>¿Qué se me pudo escapar por distraerme?</translation>
    </message>
    <message>
        <source>How was it with …</source>
        <translation>Cómo fue lo de …</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Nada que preguntar</translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation>Preguntar luego</translation>
    </message>
    <message>
        <source>The note is kept. What you write here waits in the next brief as a question.</source>
        <translation>La nota está guardada. Lo que escribas aquí espera en el próximo repaso como pregunta.</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Why it is asked</source>
        <translation>Por qué se pregunta</translation>
    </message>
    <message>
        <source>A line to say aloud</source>
        <translation>Una frase para decir en voz alta</translation>
    </message>
    <message>
        <source>Nothing; it need not have one</source>
        <translation>Nada; no hace falta</translation>
    </message>
    <message>
        <source>What the answer becomes</source>
        <translation>En qué se convierte la respuesta</translation>
    </message>
    <message>
        <source>An entry: {kind}</source>
        <translation>Una entrada: {kind}</translation>
    </message>
    <message>
        <source>Only your answer, private</source>
        <translation>Solo tu respuesta, privada</translation>
    </message>
    <message>
        <source>What you know: {kind}</source>
        <translation>Lo que sabes: {kind}</translation>
    </message>
    <message>
        <source>A promise of yours</source>
        <translation>Una promesa tuya</translation>
    </message>
    <message>
        <source>A promise of theirs</source>
        <translation>Una promesa suya</translation>
    </message>
    <message>
        <source>A question for the next brief</source>
        <translation>Una pregunta para el próximo repaso</translation>
    </message>
    <message>
        <source>A day to plan</source>
        <translation>Un día que planear</translation>
    </message>
    <message>
        <source>A move to another circle</source>
        <translation>Un paso a otro círculo</translation>
    </message>
    <message>
        <source>What you could say to them</source>
        <translation>Lo que podrías decirle</translation>
    </message>
    <message>
        <source>The answer becomes</source>
        <translation>La respuesta será</translation>
    </message>
    <message>
        <source>Days before it may come back</source>
        <translation>Días antes de que vuelva</translation>
    </message>
    <message>
        <source>How deep, from 1 to 3</source>
        <translation>Profundidad, de 1 a 3</translation>
    </message>
    <message>
        <source>Days you have known each other, at least</source>
        <translation>Días de trato, al menos</translation>
    </message>
    <message>
        <source>Minutes to answer, from 1 to 3</source>
        <translation>Minutos para responder, de 1 a 3</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Ver {count}</translation>
    </message>
</context>
<context>
    <name>NameFilter</name>
    <message>
        <source>Filter by name, company or town</source>
        <translation>Filtrar por nombre, empresa o ciudad</translation>
    </message>
    <message>
        <source>Filter clients</source>
        <translation>Filtrar clientes</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Diario completo</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>Sugerir seis palabras</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>A few words that only you put together. Spaces and any script will do.</source>
        <translation>Unas palabras que solo tú juntarías. Valen los espacios y cualquier alfabeto.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Difícil de adivinar.</translation>
    </message>
    <message>
        <source>One word more would make this hard to guess.</source>
        <translation>Con una palabra más sería difícil de adivinar.</translation>
    </message>
    <message>
        <source>Two words more would make this hard to guess.</source>
        <translation>Con dos palabras más sería difícil de adivinar.</translation>
    </message>
    <message>
        <source>Three words more would make this hard to guess.</source>
        <translation>Con tres palabras más sería difícil de adivinar.</translation>
    </message>
    <message>
        <source>Four words more would make this hard to guess.</source>
        <translation>Con cuatro palabras más sería difícil de adivinar.</translation>
    </message>
    <message>
        <source>Five words more would make this hard to guess.</source>
        <translation>Con cinco palabras más sería difícil de adivinar.</translation>
    </message>
    <message>
        <source>{hard} The two are not the same yet.</source>
        <translation>{hard} Las dos aún no son iguales.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro sitio</translation>
    </message>
    <message>
        <source>Copied, for half a minute.</source>
        <translation>Copiado, por medio minuto.</translation>
    </message>
    <message>
        <source>Words to keep.md</source>
        <translation>Palabras por guardar.md</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved in a file of its own. It is not encrypted.</source>
        <translation>Guardado en un archivo aparte. No va cifrado.</translation>
    </message>
    <message>
        <source>One prompt exported.</source>
        <translation>Una pregunta exportada.</translation>
    </message>
    <message>
        <source>{count} prompts exported.</source>
        <translation>{count} preguntas exportadas.</translation>
    </message>
    <message>
        <source>Exported {count} entries.</source>
        <translation>{count} entradas exportadas.</translation>
    </message>
    <message>
        <source>One entry exported.</source>
        <translation>Una entrada exportada.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>What was there to tell this year?</source>
        <translation>¿Qué hubo que contar este año?</translation>
    </message>
    <message>
        <source>What you tick lies beside the letter while you write. Nothing private is listed.</source>
        <translation>Lo que marques queda junto a la carta mientras escribes. No se enumera nada privado.</translation>
    </message>
    <message>
        <source>Nothing is tagged #news this year. You know what there was: write it next.</source>
        <translation>Nada lleva la etiqueta #news este año. Tú sabes lo que hubo: escríbelo en la página siguiente.</translation>
    </message>
</context>
<context>
    <name>NextField</name>
    <message>
        <source>What to plan</source>
        <translation>Qué planear</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recuérdame</translation>
    </message>
    <message>
        <source>When next?</source>
        <translation>¿Cuándo otra vez?</translation>
    </message>
    <message>
        <source>fri 15:00, or in 3 weeks</source>
        <translation>vie 15:00, o en 3 semanas</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Search all years</source>
        <translation>Buscar en todos los años</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué buscas?</translation>
    </message>
    <message>
        <source>Every word of every entry, promise, fact and question can be found here.</source>
        <translation>Aquí se encuentra cada palabra de cada entrada, promesa, dato y pregunta.</translation>
    </message>
    <message>
        <source>No entry says “{words}”</source>
        <translation>Ninguna entrada dice «{words}»</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>Ninguna entrada es así</translation>
    </message>
    <message>
        <source>Searched {entries}, promises and facts.</source>
        <translation>Se buscó en {entries}, promesas y datos.</translation>
    </message>
    <message>
        <source>Searched {entries}, promises and facts of the last 6 months. Older notes may know more.</source>
        <translation>Se buscó en {entries}, promesas y datos de los últimos 6 meses. Las notas más antiguas quizá sepan más.</translation>
    </message>
    <message>
        <source>Searched {entries}, promises and facts of this year. Older notes may know more.</source>
        <translation>Se buscó en {entries}, promesas y datos de este año. Las notas más antiguas quizá sepan más.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>Worth noticing</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>at most three</source>
        <translation>como mucho tres</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Days, at the earliest after</source>
        <translation>Días, como pronto tras</translation>
    </message>
    <message>
        <source>Days, at the latest after</source>
        <translation>Días, como tarde tras</translation>
    </message>
    <message>
        <source>Talks so far, at least</source>
        <translation>Conversaciones hasta ahora, al menos</translation>
    </message>
    <message>
        <source>Clients in the book, at least</source>
        <translation>Clientes en el cuaderno, al menos</translation>
    </message>
    <message>
        <source>Entries in the book, at least</source>
        <translation>Entradas en el cuaderno, al menos</translation>
    </message>
    <message>
        <source>How many, at least</source>
        <translation>Cuántas, al menos</translation>
    </message>
    <message>
        <source>How many in a row</source>
        <translation>Cuántas seguidas</translation>
    </message>
    <message>
        <source>Percent of the rhythm</source>
        <translation>Porcentaje del ritmo</translation>
    </message>
    <message>
        <source>Minutes it lasted, at least</source>
        <translation>Minutos que duró, al menos</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>De qué tipo</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>En qué sentido</translation>
    </message>
    <message>
        <source>In which months</source>
        <translation>En qué meses</translation>
    </message>
    <message>
        <source>How it left you, from (−2 to 2)</source>
        <translation>Cómo te dejó, desde (−2 a 2)</translation>
    </message>
    <message>
        <source>How it left you, to (−2 to 2)</source>
        <translation>Cómo te dejó, hasta (−2 a 2)</translation>
    </message>
    <message>
        <source>Low ones, at least</source>
        <translation>Bajas, al menos</translation>
    </message>
    <message>
        <source>Among the last</source>
        <translation>Entre las últimas</translation>
    </message>
    <message>
        <source>Disagreements open, at least</source>
        <translation>Desacuerdos abiertos, al menos</translation>
    </message>
</context>
<context>
    <name>OccasionPage</name>
    <message>
        <source>What would be a simple, good moment together?</source>
        <translation>¿Cuál sería un momento sencillo y bueno en compañía?</translation>
    </message>
    <message>
        <source>A table, a walk, a look into your workshop: small is enough. The day can wait.</source>
        <translation>Una mesa, un paseo, una visita a tu taller: algo pequeño basta. El día puede esperar.</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Cómo llamarlo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>a town</source>
        <translation>una ciudad</translation>
    </message>
    <message>
        <source>sat, or 12 dec</source>
        <translation>sáb, o 12 dic</translation>
    </message>
    <message>
        <source>No day yet.</source>
        <translation>Aún sin día.</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Open the brief</source>
        <translation>Abrir el repaso</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>On this day</source>
        <translation>Un día como hoy</translation>
    </message>
    <message>
        <source>in earlier years</source>
        <translation>en años anteriores</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Put “On this day” away until tomorrow</source>
        <translation>Guardar «Un día como hoy» hasta mañana</translation>
    </message>
    <message>
        <source>“On this day” is put away until tomorrow.</source>
        <translation>«Un día como hoy» vuelve mañana.</translation>
    </message>
    <message>
        <source>This one does not come again.</source>
        <translation>Esta ya no vuelve.</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>{kind}: what do you know?</source>
        <translation>{kind}: ¿qué sabes?</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Con otras palabras</translation>
    </message>
    <message>
        <source>What is it now?</source>
        <translation>¿Cómo es ahora?</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>¿Cómo terminó?</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order: {words}</source>
        <translation>Orden: {words}</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Show those taken off the list</source>
        <translation>Mostrar lo quitado de la lista</translation>
    </message>
</context>
<context>
    <name>OwnTime</name>
    <message>
        <source>within a day</source>
        <translation>en un día</translation>
    </message>
    <message>
        <source>I answer</source>
        <translation>Respondo</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Estoy fuera</translation>
    </message>
    <message>
        <source>In quiet hours the book asks nothing by itself. You can always write.</source>
        <translation>En las horas de calma el cuaderno no pregunta nada por sí solo. Siempre puedes escribir.</translation>
    </message>
    <message>
        <source>Your answer promise is kept.</source>
        <translation>Guardado cuándo respondes.</translation>
    </message>
    <message>
        <source>Written outside your hours.</source>
        <translation>Escrito fuera de tus horas.</translation>
    </message>
</context>
<context>
    <name>PackSheet</name>
    <message>
        <source>Export prompts</source>
        <translation>Exportar preguntas</translation>
    </message>
    <message>
        <source>The questions themselves, and nothing of what you answered.</source>
        <translation>Las preguntas solas, y nada de lo que respondiste.</translation>
    </message>
    <message>
        <source>No prompt here is your own yet. Write one or change one, and it can be handed on.</source>
        <translation>Aún no hay preguntas tuyas. Escribe una o cambia una, y se podrá compartir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export one prompt</source>
        <translation>Exportar una pregunta</translation>
    </message>
    <message>
        <source>Export {count} prompts</source>
        <translation>Exportar {count} preguntas</translation>
    </message>
    <message>
        <source>{names} can be read in {count} of these. Change the words first, or hand it on knowingly.</source>
        <translation>En {count} de estas se lee {names}. Cambia antes las palabras, o compártelas sabiéndolo.</translation>
    </message>
    <message>
        <source>Prompts (*.toml)</source>
        <translation>Preguntas (*.toml)</translation>
    </message>
    <message>
        <source>Where should the prompts go?</source>
        <translation>¿Adónde van las preguntas?</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Draft from {time}</source>
        <translation>Borrador de las {time}</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>Entrada cambiada.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Borrador descartado.</translation>
    </message>
    <message>
        <source>Not in the book yet</source>
        <translation>Aún no está en el cuaderno</translation>
    </message>
    <message>
        <source>Saved as a draft, {time}</source>
        <translation>Guardado como borrador, {time}</translation>
    </message>
</context>
<context>
    <name>PadSpelling</name>
    <message>
        <source>“{word}” is one of your words now.</source>
        <translation>«{word}» es ahora una de tus palabras.</translation>
    </message>
    <message>
        <source>Language of notes about {name}</source>
        <translation>Idioma de las notas sobre {name}</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Como en todas las demás</translation>
    </message>
    <message>
        <source>Without a look at the spelling</source>
        <translation>Sin mirar la ortografía</translation>
    </message>
    <message>
        <source>The language of these notes is changed.</source>
        <translation>El idioma de estas notas ha cambiado.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar lo que sea</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar lo que sea</translation>
    </message>
    <message>
        <source>A client, a command, a word</source>
        <translation>Una persona, una orden, una palabra</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The certificate</source>
        <translation>El certificado</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Guardar el certificado…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Every byte of the book and its backups was looked at; nothing was found.</source>
        <translation>Se revisó cada byte del cuaderno y de sus copias; no se encontró nada.</translation>
    </message>
    <message>
        <source>Gone from the book. What remains elsewhere, and until when, stands below.</source>
        <translation>Fuera del cuaderno. Lo que queda en otros sitios, y hasta cuándo, se lee abajo.</translation>
    </message>
    <message>
        <source>The certificate is saved.</source>
        <translation>El certificado está guardado.</translation>
    </message>
    <message>
        <source>Where should the certificate go?</source>
        <translation>¿Adónde va el certificado?</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Current passphrase, or the groups of the recovery sheet</source>
        <translation>Contraseña actual, o los grupos de la hoja de recuperación</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner contraseña</translation>
    </message>
    <message>
        <source>Then only you can read this book.</source>
        <translation>Entonces solo tú puedes leer este cuaderno.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Book and backups are written anew.</source>
        <translation>El cuaderno y las copias se escriben de nuevo.</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>The book opens without being asked.</source>
        <translation>El cuaderno se abre sin preguntar.</translation>
    </message>
    <message>
        <source>Anyone at this computer can then read the book and its backups. Your recovery sheet stops working.</source>
        <translation>Entonces cualquiera en este equipo puede leer el cuaderno y sus copias. Tu hoja de recuperación deja de servir.</translation>
    </message>
    <message>
        <source>Nobody can reset it for you. A recovery sheet on paper, offered next, opens the book too.</source>
        <translation>Nadie puede restablecerla por ti. Una hoja de recuperación en papel, que se ofrece después, también abre el cuaderno.</translation>
    </message>
    <message>
        <source>Your backups get the new passphrase too; copies you made elsewhere keep the old one. Your recovery sheet stops working, and a new one is offered next.</source>
        <translation>Tus copias reciben también la contraseña nueva; las que hiciste en otro sitio conservan la antigua. Tu hoja de recuperación deja de servir, y después se ofrece otra.</translation>
    </message>
    <message>
        <source>Or the groups of your recovery sheet.</source>
        <translation>O los grupos de tu hoja de recuperación.</translation>
    </message>
    <message>
        <source>That is not it. Nothing was changed, take your time.</source>
        <translation>No es esa. No ha cambiado nada, tómate tu tiempo.</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>The book is backed up, then every page is written anew and looked at.</source>
        <translation>Primero se hace una copia del cuaderno; luego cada página se escribe de nuevo y se comprueba.</translation>
    </message>
    <message>
        <source>Should it stop half way, either the old passphrase opens everything or the new.</source>
        <translation>Si se detiene a medias, o la contraseña antigua lo abre todo o lo abre la nueva.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>About {name}…</source>
        <translation>Sobre {name}…</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Planear una reunión…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Recordármelo…</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>End the work with {name}…</source>
        <translation>Terminar el trabajo con {name}…</translation>
    </message>
    <message>
        <source>Between you and {name}…</source>
        <translation>Entre {name} y tú…</translation>
    </message>
    <message>
        <source>Merge {name} with…</source>
        <translation>Unir a {name} con…</translation>
    </message>
    <message>
        <source>A recap for {name}…</source>
        <translation>Un resumen para {name}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Everything held on {name}…</source>
        <translation>Todo lo guardado sobre {name}…</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Devolver a la lista</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Forget {name} for good…</source>
        <translation>Olvidar para siempre a {name}…</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} está de vuelta.</translation>
    </message>
    <message>
        <source>{name} is off the list. Every note stays.</source>
        <translation>{name} está fuera de la lista. Todas las notas se quedan.</translation>
    </message>
    <message>
        <source>{name} is marked {state}.</source>
        <translation>Estado de {name}: {state}.</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Sobre {name}</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Client added.</source>
        <translation>Cliente en la lista.</translation>
    </message>
    <message>
        <source>What you know about {name} is kept.</source>
        <translation>Guardado lo que sabes de {name}.</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Plan it</source>
        <translation>Planearlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take it off the plan</source>
        <translation>Quitarlo del plan</translation>
    </message>
    <message>
        <source>It has taken place</source>
        <translation>Ya ha tenido lugar</translation>
    </message>
    <message>
        <source>When do you meet {name}?</source>
        <translation>¿Cuándo ves a {name}?</translation>
    </message>
    <message>
        <source>The talk with {names}</source>
        <translation>La conversación con {names}</translation>
    </message>
    <message>
        <source>fri 15:00, or 12 dec 10:00</source>
        <translation>vie 15:00, o 12 dic 10:00</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>A day, and a time where there is one.</source>
        <translation>Un día, y una hora si la hay.</translation>
    </message>
    <message>
        <source>{when}. You keep this evening free.</source>
        <translation>{when}. Esa tarde la guardas para ti.</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>Previsto.</translation>
    </message>
    <message>
        <source>Plan changed.</source>
        <translation>Plan cambiado.</translation>
    </message>
    <message>
        <source>Taken off the plan.</source>
        <translation>Quitado del plan.</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Planned already</source>
        <translation>Ya previsto</translation>
    </message>
</context>
<context>
    <name>PreferencesSheet</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>They take effect at once.</source>
        <translation>Se aplican al momento.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Letters of your notes</source>
        <translation>Letra de tus notas</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Sin serifa</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Always still</source>
        <translation>Siempre quieto</translation>
    </message>
    <message>
        <source>Always moving</source>
        <translation>Siempre en movimiento</translation>
    </message>
    <message>
        <source>Order of the list of clients</source>
        <translation>Orden de la lista de clientes</translation>
    </message>
    <message>
        <source>By rhythm</source>
        <translation>Por ritmo</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By last talk</source>
        <translation>Por última conversación</translation>
    </message>
    <message>
        <source>By next meeting</source>
        <translation>Por próxima reunión</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>How it looks here</source>
        <translation>Qué aspecto tiene</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Circles of this book</source>
        <translation>Círculos de este cuaderno</translation>
    </message>
    <message>
        <source>Your own time</source>
        <translation>Tu propio tiempo</translation>
    </message>
    <message>
        <source>Why this book</source>
        <translation>Por qué este cuaderno</translation>
    </message>
    <message>
        <source>Worth noticing</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>What may be said about a client, one thing at a time, and the rule behind it.</source>
        <translation>Qué se puede decir de cada cliente, una cosa cada vez, y la regla que hay detrás.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Balances</translation>
    </message>
    <message>
        <source>A line on Today when a look back is due. After a few days it goes by itself.</source>
        <translation>Una línea en Hoy cuando toca mirar atrás. A los pocos días se va sola.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Este cuaderno</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open where it was written</source>
        <translation>Abrir donde se escribió</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>next hit</source>
        <translation>resultado siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to where you were</source>
        <translation>volver a donde estabas</translation>
    </message>
    <message>
        <source>Today’s prompt</source>
        <translation>La pregunta de hoy</translation>
    </message>
</context>
<context>
    <name>PrintingHere</name>
    <message>
        <source>Printing 1 entry.</source>
        <translation>Imprimiendo 1 entrada.</translation>
    </message>
    <message>
        <source>Printing {count} entries.</source>
        <translation>Imprimiendo {count} entradas.</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed; try again, or export a PDF.</source>
        <translation>La impresora no respondió. No se imprimió nada; inténtalo de nuevo, o exporta un PDF.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Remember it on this computer</source>
        <translation>Recordarla en este equipo</translation>
    </message>
    <message>
        <source>What is safe here, and what is not</source>
        <translation>Qué está a salvo aquí y qué no</translation>
    </message>
    <message>
        <source>Only your passphrase opens this book and its backups. Nobody can reset it.</source>
        <translation>Solo tu contraseña abre este cuaderno y sus copias. Nadie puede restablecerla.</translation>
    </message>
    <message>
        <source>This book has no passphrase. Anyone at this computer can read it.</source>
        <translation>Este cuaderno no tiene contraseña. Cualquiera en este equipo puede leerlo.</translation>
    </message>
    <message>
        <source>The system’s keychain then opens the book for whoever is logged in as you. Keep the passphrase all the same.</source>
        <translation>El llavero del sistema abre entonces el cuaderno a quien inicie sesión con tu usuario. Conserva la contraseña de todos modos.</translation>
    </message>
    <message>
        <source>The installed program cannot do that here; relbook from pip can, with its extra.</source>
        <translation>El programa instalado no puede hacerlo aquí; relbook desde pip sí, con su extra.</translation>
    </message>
    <message>
        <source>For that, relbook needs its extra: pip install &quot;relbook[keychain]&quot;</source>
        <translation>Para eso relbook necesita su extra: pip install &quot;relbook[keychain]&quot;</translation>
    </message>
    <message>
        <source>The keychain did not keep it. Nothing was changed; unlock it and try again.</source>
        <translation>El llavero no la guardó. No ha cambiado nada; ábrelo e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>PromiseActs</name>
    <message>
        <source>Promise open again.</source>
        <translation>La promesa vuelve a estar abierta.</translation>
    </message>
    <message>
        <source>Promise released.</source>
        <translation>Promesa soltada.</translation>
    </message>
    <message>
        <source>The promise keeps its day.</source>
        <translation>La promesa conserva su día.</translation>
    </message>
    <message>
        <source>Promise moved.</source>
        <translation>Promesa movida.</translation>
    </message>
    <message>
        <source>The promise is firm now.</source>
        <translation>La promesa ya es firme.</translation>
    </message>
    <message>
        <source>Noted that {name} knows.</source>
        <translation>Anotado que {name} lo sabe.</translation>
    </message>
    <message>
        <source>Noted that you reminded {name}.</source>
        <translation>Anotado que se lo recordaste a {name}.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrirla</translation>
    </message>
    <message>
        <source>Tell {name} what became of it…</source>
        <translation>Contarle a {name} qué fue de ella…</translation>
    </message>
    <message>
        <source>I kept it</source>
        <translation>La cumplí</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Moverla…</translation>
    </message>
    <message>
        <source>Make it firm…</source>
        <translation>Hacerla firme…</translation>
    </message>
    <message>
        <source>Release it…</source>
        <translation>Soltarla…</translation>
    </message>
    <message>
        <source>Write to {name} about it…</source>
        <translation>Escribirle a {name} sobre ella…</translation>
    </message>
    <message>
        <source>I did not keep it</source>
        <translation>No la cumplí</translation>
    </message>
    <message>
        <source>{name} kept it</source>
        <translation>{name} la cumplió</translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Escribir un recordatorio…</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Dejarla ir…</translation>
    </message>
    <message>
        <source>It was not kept</source>
        <translation>No se cumplió</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>Ir a las palabras</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Ir a {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Noted as not kept.</source>
        <translation>Anotada como no cumplida.</translation>
    </message>
</context>
<context>
    <name>PromiseBoard</name>
    <message>
        <source>You promised</source>
        <translation>Prometiste</translation>
    </message>
    <message>
        <source>Nothing of yours is open.</source>
        <translation>No hay nada tuyo abierto.</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>A la espera de</translation>
    </message>
    <message>
        <source>You are waiting for nothing.</source>
        <translation>No esperas nada.</translation>
    </message>
    <message>
        <source>Settled promises</source>
        <translation>Promesas cerradas</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar más antiguas</translation>
    </message>
    <message>
        <source>Settled {count}</source>
        <translation>Cerradas: {count}</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Of yours: {record}.</source>
        <translation>De las tuyas: {record}.</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
</context>
<context>
    <name>PromisesPane</name>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>No se debe nada</translation>
    </message>
    <message>
        <source>A line that begins with [] becomes a promise of yours, wherever you write it.</source>
        <translation>Una línea que empieza con [] se convierte en promesa tuya, la escribas donde la escribas.</translation>
    </message>
    <message>
        <source>Nothing is open, either way.</source>
        <translation>No hay nada abierto, de ningún lado.</translation>
    </message>
    <message>
        <source>{count} open, {due} of yours due.</source>
        <translation>{count} abiertas; tuyas que toca cumplir, {due}.</translation>
    </message>
    <message>
        <source>{count} open, none of yours due.</source>
        <translation>{count} abiertas, ninguna tuya que toque cumplir.</translation>
    </message>
</context>
<context>
    <name>PromisesToday</name>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>due now and next</source>
        <translation>para ahora y después</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Ver {count}</translation>
    </message>
</context>
<context>
    <name>PromoteQuestion</name>
    <message>
        <source>Let this answer leave with exports? It becomes a note and keeps its question.</source>
        <translation>¿Dejar que esta respuesta salga en las exportaciones? Se convierte en nota y conserva su pregunta.</translation>
    </message>
    <message>
        <source>Exports, prints and briefs may carry it from then on, with what came of it.</source>
        <translation>Desde entonces puede ir en exportaciones, impresiones y repasos, con lo que salió de ella.</translation>
    </message>
    <message>
        <source>Lines marked !secret stay here.</source>
        <translation>Las líneas marcadas con !secret se quedan aquí.</translation>
    </message>
    <message>
        <source>Let it leave</source>
        <translation>Dejarla salir</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Dejarla aquí</translation>
    </message>
    <message>
        <source>It is a note now, and may leave with exports.</source>
        <translation>Ahora es una nota, y puede salir en las exportaciones.</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Your quiet hours. Questions can wait.</source>
        <translation>Tus horas de calma. Las preguntas pueden esperar.</translation>
    </message>
    <message>
        <source>Nothing to ask today. Enjoy it.</source>
        <translation>Hoy no hay nada que preguntar. Disfrútalo.</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Por qué ahora</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>More about this prompt</source>
        <translation>Más sobre esta pregunta</translation>
    </message>
    <message>
        <source>Today’s prompt</source>
        <translation>La pregunta de hoy</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>un minuto o así</translation>
    </message>
    <message>
        <source>about {minutes} minutes</source>
        <translation>unos {minutes} minutos</translation>
    </message>
</context>
<context>
    <name>PromptChoices</name>
    <message>
        <source>Prompts to export</source>
        <translation>Preguntas para exportar</translation>
    </message>
</context>
<context>
    <name>PromptMenu</name>
    <message>
        <source>Why this question</source>
        <translation>Por qué esta pregunta</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Ask less</source>
        <translation>Preguntar menos</translation>
    </message>
    <message>
        <source>I don’t know yet, ask {name}</source>
        <translation>Aún no lo sé, preguntar a {name}</translation>
    </message>
    <message>
        <source>Never ask this about {name}</source>
        <translation>No preguntar nunca esto sobre {name}</translation>
    </message>
    <message>
        <source>Never ask this again</source>
        <translation>No volver a preguntar esto</translation>
    </message>
</context>
<context>
    <name>PromptPage</name>
    <message>
        <source>How it will look</source>
        <translation>Cómo se verá</translation>
    </message>
    <message>
        <source>your client</source>
        <translation>tu cliente</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <source>would be asked on Today</source>
        <translation>se preguntaría en Hoy</translation>
    </message>
    <message>
        <source>would not be asked today</source>
        <translation>no se preguntaría hoy</translation>
    </message>
    <message>
        <source>would be asked of nobody today</source>
        <translation>hoy no se preguntaría sobre nadie</translation>
    </message>
    <message>
        <source>would be asked of one client today</source>
        <translation>hoy se preguntaría sobre una persona</translation>
    </message>
    <message>
        <source>would be asked of {count} clients today</source>
        <translation>hoy se preguntaría sobre {count} personas</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>La pregunta</translation>
    </message>
</context>
<context>
    <name>PromptsPane</name>
    <message>
        <source>Questions worth asking yourself. {count} come with the book; add, change or rest any of them.</source>
        <translation>Preguntas que vale la pena hacerse. {count} vienen con el cuaderno; añade, cambia o deja descansar las que quieras.</translation>
    </message>
    <message>
        <source>Today nothing fills its words.</source>
        <translation>Hoy nada llena sus huecos.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>your client</source>
        <translation>tu cliente</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Looking for what was meant …</source>
        <translation>Buscando lo que se quería decir…</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>Añadir «{word}» a mis palabras</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>No se conoce nada parecido</translation>
    </message>
</context>
<context>
    <name>Proposed</name>
    <message>
        <source>{name}. Boundary: {limits}</source>
        <translation>{name}. Límite: {limits}</translation>
    </message>
</context>
<context>
    <name>PuttingBack</name>
    <message>
        <source>The backup is looked at, the book of now is kept, then they change places.</source>
        <translation>Se revisa la copia, se guarda el cuaderno de ahora y luego se cambia uno por otro.</translation>
    </message>
    <message>
        <source>Should it stop half way, the book is the one or the other, whole.</source>
        <translation>Si se detiene a medias, el cuaderno es uno o el otro, entero.</translation>
    </message>
    <message>
        <source>Stopped. The book is as it was.</source>
        <translation>Detenido. El cuaderno está como estaba.</translation>
    </message>
</context>
<context>
    <name>QuickSheet</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
</context>
<context>
    <name>QuietField</name>
    <message>
        <source>I have quiet hours</source>
        <translation>Tengo horas de calma</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calma desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calma hasta</translation>
    </message>
    <message>
        <source>Quiet all day: {day}</source>
        <translation>Calma todo el día: {day}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>And all day on</source>
        <translation>Y todo el día</translation>
    </message>
    <message>
        <source>Quiet hours are kept.</source>
        <translation>Horas de calma guardadas.</translation>
    </message>
    <message>
        <source>No quiet hours any more.</source>
        <translation>Ya no hay horas de calma.</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Former clients</source>
        <translation>Clientes de antes</translation>
    </message>
    <message>
        <source>Tick these</source>
        <translation>Marcar estas</translation>
    </message>
    <message>
        <source>or somebody else, by name</source>
        <translation>u otra persona, por su nombre</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>To whom does it go?</source>
        <translation>¿A quién va?</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>{count} more: choose a circle.</source>
        <translation>{count} más: elige un círculo.</translation>
    </message>
</context>
<context>
    <name>RealNamesQuestion</name>
    <message>
        <source>You are in a call, so it was copied under other names.</source>
        <translation>Estás en una llamada, así que se copió con otros nombres.</translation>
    </message>
    <message>
        <source>Copy the real names</source>
        <translation>Copiar los nombres reales</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Dejarlo así</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Why did you want closer ties? Three lines for you alone, or none.</source>
        <translation>¿Por qué querías vínculos más cercanos? Tres líneas solo para ti, o ninguna.</translation>
    </message>
    <message>
        <source>Why, line {number}</source>
        <translation>Por qué, línea {number}</translation>
    </message>
    <message>
        <source>Your reasons are kept.</source>
        <translation>Tus razones están guardadas.</translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>Why you keep this book</source>
        <translation>Por qué llevas este cuaderno</translation>
    </message>
</context>
<context>
    <name>RebindingSheet</name>
    <message>
        <source>Keys of your own</source>
        <translation>Teclas propias</translation>
    </message>
    <message>
        <source>Return on a line, then the new key. Delete takes a key away.</source>
        <translation>Intro en una línea y luego la tecla nueva. Supr quita una tecla.</translation>
    </message>
    <message>
        <source>What can be done, and its keys</source>
        <translation>Lo que se puede hacer, y sus teclas</translation>
    </message>
    <message>
        <source>Swap the keys</source>
        <translation>Intercambiar las teclas</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Todas como antes</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Tomar de un archivo…</translation>
    </message>
    <message>
        <source>Press the new key for “{act}”. Esc leaves it.</source>
        <translation>Pulsa la tecla nueva para «{act}». Esc lo deja.</translation>
    </message>
    <message>
        <source>{key} types or belongs to the system. Try it with Ctrl or Alt, or a key such as F9.</source>
        <translation>{key} escribe o es del sistema. Prueba con Ctrl o Alt, o con una tecla como F9.</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}”. The two can swap.</source>
        <translation>{key} es la tecla de «{other}». Se pueden intercambiar.</translation>
    </message>
    <message>
        <source>{key} is the key of “{act}” now.</source>
        <translation>{key} es ahora la tecla de «{act}».</translation>
    </message>
    <message>
        <source>“{act}” has no key now; Find anything still does it.</source>
        <translation>«{act}» no tiene tecla ahora; «Buscar lo que sea» lo sigue haciendo.</translation>
    </message>
    <message>
        <source>“{act}” has its key again.</source>
        <translation>«{act}» tiene de nuevo su tecla.</translation>
    </message>
    <message>
        <source>All keys are as they were.</source>
        <translation>Todas las teclas están como antes.</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Guardar las teclas</translation>
    </message>
    <message>
        <source>Take keys from a file</source>
        <translation>Tomar teclas de un archivo</translation>
    </message>
    <message>
        <source>The keys are in the file.</source>
        <translation>Las teclas están en el archivo.</translation>
    </message>
    <message>
        <source>The keys of the file are yours now.</source>
        <translation>Las teclas del archivo son ahora las tuyas.</translation>
    </message>
</context>
<context>
    <name>RecapSheet</name>
    <message>
        <source>A recap</source>
        <translation>Un resumen</translation>
    </message>
    <message>
        <source>Only what you both decided and promised. Every word is yours to change.</source>
        <translation>Solo lo decidido y prometido. Puedes cambiar cada palabra.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>A recap for {name}</source>
        <translation>Un resumen para {name}</translation>
    </message>
    <message>
        <source>Saved. It is not encrypted, and nothing was sent.</source>
        <translation>Guardado. No va cifrado, y no se ha enviado nada.</translation>
    </message>
    <message>
        <source>What the recap is about</source>
        <translation>De qué trata el resumen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>The words of the recap</source>
        <translation>El texto del resumen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Save as text or as a mail draft</source>
        <translation>Guardar como texto o como borrador de correo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>The last {days} days</source>
        <translation>Los últimos {days} días</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Promises stand here by themselves, and lines that begin with “Decided:”.</source>
        <translation>Aquí aparecen solas las promesas y las líneas que empiezan por «Decidido:».</translation>
    </message>
    <message>
        <source>Nothing is sent. The copy leaves the clipboard after half a minute.</source>
        <translation>No se envía nada. La copia sale del portapapeles al medio minuto.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after half a minute.</source>
        <translation>Copiado. Sale del portapapeles al medio minuto.</translation>
    </message>
    <message>
        <source>Text (*.txt);;Mail draft (*.eml)</source>
        <translation>Texto (*.txt);;Borrador de correo (*.eml)</translation>
    </message>
    <message>
        <source>Where should the recap go?</source>
        <translation>¿Adónde va el resumen?</translation>
    </message>
</context>
<context>
    <name>Recapping</name>
    <message>
        <source>Recap for {name}</source>
        <translation>Resumen para {name}</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Opens the book without the passphrase.</source>
        <translation>Abre el cuaderno sin la contraseña.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Show the groups again</source>
        <translation>Mostrar otra vez los grupos</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>These groups of letters open the book and its backups when the passphrase is forgotten. Keep them on paper, away from this computer. A new passphrase makes them useless.</source>
        <translation>Estos grupos de letras abren el cuaderno y sus copias si se olvida la contraseña. Guárdalos en papel, lejos de este equipo. Una contraseña nueva los inutiliza.</translation>
    </message>
    <message>
        <source>This book has no passphrase, so it needs no recovery sheet. One is offered as soon as you set a passphrase in Settings.</source>
        <translation>Este cuaderno no tiene contraseña, así que no necesita hoja de recuperación. Se ofrece una en cuanto pongas contraseña en Ajustes.</translation>
    </message>
    <message>
        <source>You have shown that this sheet is at hand.</source>
        <translation>Has mostrado que tienes esta hoja a mano.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>La tengo en papel</translation>
    </message>
    <message>
        <source>Type the groups marked {one} and {other} from the paper, to be sure it is at hand.</source>
        <translation>Escribe desde el papel los grupos marcados {one} y {other}, para confirmar que la tienes a mano.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>relbook recovery sheet.pdf</source>
        <translation>hoja de recuperación de relbook.pdf</translation>
    </message>
    <message>
        <source>It could not be written there. Nothing was saved; choose another folder.</source>
        <translation>No se pudo escribir ahí. No se guardó nada; elige otra carpeta.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: whoever has it can open the book.</source>
        <translation>Guardada. Imprímela y borra luego el archivo: quien lo tenga puede abrir el cuaderno.</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed; try again.</source>
        <translation>La impresora no respondió. No se imprimió nada; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A letter is not as on the sheet. Nothing is lost; read it once more.</source>
        <translation>Una letra no es como en la hoja. No se ha perdido nada; léela otra vez.</translation>
    </message>
</context>
<context>
    <name>ReflectionPane</name>
    <message>
        <source>Reflect</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Asked less from now on.</source>
        <translation>Desde ahora se pregunta menos.</translation>
    </message>
    <message>
        <source>Asked as before.</source>
        <translation>Se pregunta como antes.</translation>
    </message>
</context>
<context>
    <name>ReflectionRail</name>
    <message>
        <source>Show reflections</source>
        <translation>Mostrar reflexiones</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Respuestas anteriores</translation>
    </message>
</context>
<context>
    <name>Remember</name>
    <message>
        <source>Good to remember</source>
        <translation>Para recordar</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Once a day, a line about what it holds</source>
        <translation>Una vez al día, una línea sobre lo que trae</translation>
    </message>
    <message>
        <source>When the day is told of</source>
        <translation>Cuándo se cuenta el día</translation>
    </message>
    <message>
        <source>On the desktop as well</source>
        <translation>También en el escritorio</translation>
    </message>
    <message>
        <source>The desktop shows numbers, and aliases where you gave any; never a name, never a word you wrote. It may also show on a locked screen.</source>
        <translation>El escritorio muestra números, y alias donde los pusiste; nunca un nombre ni una palabra tuya. Puede mostrarlo también con la pantalla bloqueada.</translation>
    </message>
    <message>
        <source>This desktop has no tray for messages, so the line stays in the window.</source>
        <translation>Este escritorio no tiene área de avisos, así que la línea se queda en la ventana.</translation>
    </message>
    <message>
        <source>From what time on</source>
        <translation>A partir de qué hora</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Open Today</source>
        <translation>Abrir Hoy</translation>
    </message>
</context>
<context>
    <name>RescueScreen</name>
    <message>
        <source>Use the new book</source>
        <translation>Usar el nuevo</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Ver los archivos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Leyendo lo que se puede leer</translation>
    </message>
    <message>
        <source>The damaged book is only read; what is found goes into a new one beside it.</source>
        <translation>El cuaderno dañado solo se lee; lo que se encuentra va a uno nuevo a su lado.</translation>
    </message>
    <message>
        <source>Bringing the newest backup back</source>
        <translation>Recuperando la copia más reciente</translation>
    </message>
    <message>
        <source>The damaged book is kept beside it, as it is.</source>
        <translation>El cuaderno dañado se conserva a su lado, tal como está.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The damaged book is kept beside the new one.</source>
        <translation>El cuaderno dañado se conserva junto al nuevo.</translation>
    </message>
</context>
<context>
    <name>RestSheet</name>
    <message>
        <source>After we next talk</source>
        <translation>Tras la próxima conversación</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>En una fecha</translation>
    </message>
    <message>
        <source>fri, 12 dec or +2w</source>
        <translation>vie, 12 dic o +2s</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Fuera hasta</translation>
    </message>
    <message>
        <source>12 dec or +2w</source>
        <translation>12 dic o +2s</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remind me as usual</source>
        <translation>Recordar como siempre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remind me about {name}</source>
        <translation>Recordarme a {name}</translation>
    </message>
    <message>
        <source>{name} is away until</source>
        <translation>{name} está fuera hasta</translation>
    </message>
    <message>
        <source>In a week, {day}</source>
        <translation>Dentro de una semana, {day}</translation>
    </message>
    <message>
        <source>In a month, {day}</source>
        <translation>Dentro de un mes, {day}</translation>
    </message>
    <message>
        <source>Reminders follow the rhythm you chose.</source>
        <translation>Los recordatorios siguen el ritmo que elegiste.</translation>
    </message>
    <message>
        <source>{name} is away until {day}.</source>
        <translation>{name} está fuera hasta el {day}.</translation>
    </message>
    <message>
        <source>Put off until after you next talk.</source>
        <translation>Aplazado hasta la próxima conversación.</translation>
    </message>
    <message>
        <source>Put off until {day}.</source>
        <translation>Aplazado hasta el {day}.</translation>
    </message>
    <message>
        <source>Reminders come as usual.</source>
        <translation>Los recordatorios vienen como siempre.</translation>
    </message>
</context>
<context>
    <name>ReviewChoice</name>
    <message>
        <source>When the weekly review is offered</source>
        <translation>Cuándo se ofrece el balance semanal</translation>
    </message>
    <message>
        <source>In the first week of a quarter, the quarterly review</source>
        <translation>En la primera semana de un trimestre, el balance trimestral</translation>
    </message>
    <message>
        <source>In the first week of January, the yearly review</source>
        <translation>En la primera semana de enero, el balance anual</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Balance semanal</translation>
    </message>
    <message>
        <source>{day} afternoon</source>
        <translation>{day} por la tarde</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>A review</source>
        <translation>Un balance</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>A quiet look back at the week takes about five minutes.</source>
        <translation>Mirar atrás con calma a la semana lleva unos cinco minutos.</translation>
    </message>
    <message>
        <source>Offered from {day} noon on, as the settings say.</source>
        <translation>Se ofrece desde el {day} a mediodía, como dicen los ajustes.</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Balance semanal</translation>
    </message>
    <message>
        <source>A new quarter has begun. There are a few quiet pages on how it may go.</source>
        <translation>Ha empezado un trimestre. Hay unas páginas tranquilas sobre cómo puede ir.</translation>
    </message>
    <message>
        <source>Offered in the first week of a quarter.</source>
        <translation>Se ofrece en la primera semana de un trimestre.</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>Balance trimestral</translation>
    </message>
    <message>
        <source>A new year has begun. There is a quiet page for each of your near ties.</source>
        <translation>Ha empezado un año. Hay una página tranquila para cada vínculo cercano.</translation>
    </message>
    <message>
        <source>Offered in the first week of January.</source>
        <translation>Se ofrece en la primera semana de enero.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Balance anual</translation>
    </message>
    <message>
        <source>Go on: {review}</source>
        <translation>Seguir: {review}</translation>
    </message>
    <message>
        <source>The review is put off for a week.</source>
        <translation>El balance se aplaza una semana.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>{first} to {last}. Leave out what you like; every word waits if you go.</source>
        <translation>Del {first} al {last}. Deja en blanco lo que quieras; si te vas, cada palabra espera.</translation>
    </message>
    <message>
        <source>{first} to {last}. You began on {day}; every word is still there.</source>
        <translation>Del {first} al {last}. Empezaste el {day}; cada palabra sigue ahí.</translation>
    </message>
    <message>
        <source>A line like “[] Call @Marta @fri” becomes a promise.</source>
        <translation>Una línea como «[] Llamar a @Marta @vie» se convierte en promesa.</translation>
    </message>
    <message>
        <source>Where you name somebody, it is found among the people you helped.</source>
        <translation>Si nombras a alguien, se encuentra entre las personas a las que ayudaste.</translation>
    </message>
    <message>
        <source>Choose whom to be near</source>
        <translation>Elegir a quién tener cerca</translation>
    </message>
    <message>
        <source>Plan a gathering</source>
        <translation>Planear un encuentro</translation>
    </message>
    <message>
        <source>Open the yearly letter</source>
        <translation>Abrir la carta anual</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Each bar is the days from one day of contact to the next. The average leaves out the last.</source>
        <translation>Cada barra son los días entre un contacto y el siguiente. La media deja fuera la última.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>fuera hasta el {day}</translation>
    </message>
    <message>
        <source>today, so far</source>
        <translation>hoy, por ahora</translation>
    </message>
    <message>
        <source>Your months</source>
        <translation>Tus meses</translation>
    </message>
    <message>
        <source>Your weeks</source>
        <translation>Tus semanas</translation>
    </message>
    <message>
        <source>Each bar is a month: how many talks it had. A message is no talk.</source>
        <translation>Cada barra es un mes: cuántas conversaciones tuvo. Un mensaje no es una conversación.</translation>
    </message>
    <message>
        <source>Each bar is a week: how many talks it had. A message is no talk.</source>
        <translation>Cada barra es una semana: cuántas conversaciones tuvo. Un mensaje no es una conversación.</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>RitualSheet</name>
    <message>
        <source>Leave out what you like. Every word waits for you if you go.</source>
        <translation>Deja en blanco lo que quieras. Si te vas, cada palabra te espera.</translation>
    </message>
    <message>
        <source>{title} kept.</source>
        <translation>Guardado: {title}.</translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>Mirando atrás…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search every entry</source>
        <translation>Buscar en todas las entradas</translation>
    </message>
    <message>
        <source>Words, a name, a “phrase”, -not this</source>
        <translation>Palabras, un nombre, una «frase», -esto no</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation>Borrar las palabras</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The search is being made anew. Until then it may miss a word; nothing is lost.</source>
        <translation>La búsqueda se está rehaciendo. Hasta entonces puede faltarle una palabra; no se pierde nada.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>{count}+ found</source>
        <translation>más de {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} en total</translation>
    </message>
    <message>
        <source>{entries} with {people}</source>
        <translation>{entries} con {people}</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la contraseña</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Send it from your mail program; then tick who got it. The others wait here.</source>
        <translation>Envíala desde tu programa de correo; luego marca quién la ha recibido. El resto espera aquí.</translation>
    </message>
    <message>
        <source>Who has got it?</source>
        <translation>¿Quién la ha recibido?</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Something in relbook broke ({where}). What you kept is safe; the log knows more.</source>
        <translation>Algo falló en relbook ({where}). Lo que guardaste está a salvo; el registro sabe más.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Abrir un cuaderno</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>Move them to a circle</source>
        <translation>Pasar a un círculo</translation>
    </message>
    <message>
        <source>Change their state</source>
        <translation>Cambiar el estado</translation>
    </message>
    <message>
        <source>Put their reminders off</source>
        <translation>Aplazar los recordatorios</translation>
    </message>
    <message>
        <source>What else to do with them</source>
        <translation>Qué más se puede hacer</translation>
    </message>
    <message>
        <source>Select no more</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} en la selección</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Devolver a la lista</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>Sin círculo</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>No longer put off</source>
        <translation>Sin aplazar</translation>
    </message>
    <message>
        <source>{count} clients are marked {state}.</source>
        <translation>Estado de {count} clientes: {state}.</translation>
    </message>
    <message>
        <source>Reminders about {count} clients rest.</source>
        <translation>Los recordatorios de {count} clientes quedan en pausa.</translation>
    </message>
    <message>
        <source>Reminders about {count} clients are back.</source>
        <translation>Los recordatorios de {count} clientes están de vuelta.</translation>
    </message>
    <message>
        <source>{count} clients are back on the list.</source>
        <translation>{count} clientes están de nuevo en la lista.</translation>
    </message>
    <message>
        <source>{count} clients are off the list. Every note stays.</source>
        <translation>{count} clientes están fuera de la lista. Todas las notas se quedan.</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Who  Alt+P</source>
        <translation>Quién  Alt+P</translation>
    </message>
    <message>
        <source>When  Alt+W</source>
        <translation>Cuándo  Alt+W</translation>
    </message>
    <message>
        <source>Without a name it lies in the Inbox.</source>
        <translation>Sin un nombre se queda en la Bandeja.</translation>
    </message>
    <message>
        <source>Who: {name}</source>
        <translation>Quién: {name}</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Tipo: {kind}</translation>
    </message>
    <message>
        <source>When: {moment}</source>
        <translation>Cuándo: {moment}</translation>
    </message>
    <message>
        <source>Nobody has that name; it will lie in the Inbox with it.</source>
        <translation>Nadie tiene ese nombre; se quedará con él en la Bandeja.</translation>
    </message>
    <message>
        <source>Several fit. Choose one.</source>
        <translation>Encajan varias personas. Elige una.</translation>
    </message>
</context>
<context>
    <name>SieveCard</name>
    <message>
        <source>Which clients to show</source>
        <translation>Qué clientes mostrar</translation>
    </message>
    <message>
        <source>Rhythm passed</source>
        <translation>Ritmo pasado</translation>
    </message>
    <message>
        <source>Ask for this tag</source>
        <translation>Pedir esta etiqueta</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>How the tag is asked for</source>
        <translation>Cómo se pide la etiqueta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Tags on their entries</source>
        <translation>Etiquetas de sus entradas</translation>
    </message>
    <message>
        <source>Any town</source>
        <translation>Toda ciudad</translation>
    </message>
</context>
<context>
    <name>SignalLine</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Descartar esto</translation>
    </message>
    <message>
        <source>Put this away, about {name}</source>
        <translation>Descartar esto sobre {name}</translation>
    </message>
    <message>
        <source>Not about {name}</source>
        <translation>No sobre {name}</translation>
    </message>
    <message>
        <source>Remind me about {name}…</source>
        <translation>Recordarme a {name}…</translation>
    </message>
    <message>
        <source>End the work with {name}…</source>
        <translation>Terminar el trabajo con {name}…</translation>
    </message>
    <message>
        <source>Why this is said about {name}</source>
        <translation>Por qué se dice esto de {name}</translation>
    </message>
    <message>
        <source>Not now, in a month again</source>
        <translation>Ahora no; otra vez en un mes</translation>
    </message>
    <message>
        <source>Never, about anybody</source>
        <translation>Nunca, sobre nadie</translation>
    </message>
</context>
<context>
    <name>SignalNote</name>
    <message>
        <source>Worth noticing</source>
        <translation>Conviene saberlo</translation>
    </message>
</context>
<context>
    <name>SignalRow</name>
    <message>
        <source>Put away about one client. Show again</source>
        <translation>Descartado para una persona. Volver a mostrar</translation>
    </message>
    <message>
        <source>Put away about {count} clients. Show again</source>
        <translation>Descartado para {count} personas. Volver a mostrar</translation>
    </message>
</context>
<context>
    <name>SignalsTable</name>
    <message>
        <source>“{title}” is shown again.</source>
        <translation>«{title}» se muestra de nuevo.</translation>
    </message>
    <message>
        <source>“{title}” is switched off.</source>
        <translation>«{title}» está desactivado.</translation>
    </message>
    <message>
        <source>Shown about everybody again.</source>
        <translation>Se muestra de nuevo para todo el mundo.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading your book…</source>
        <translation>Leyendo tu cuaderno…</translation>
    </message>
</context>
<context>
    <name>SlotBar</name>
    <message>
        <source>It may hold</source>
        <translation>Puede llevar</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Nothing is being written. Open an entry first.</source>
        <translation>No se está escribiendo nada. Abre primero una entrada.</translation>
    </message>
    <message>
        <source>There is no dictionary here. The settings say what it needs.</source>
        <translation>Aquí no hay ningún diccionario. Los ajustes dicen qué hace falta.</translation>
    </message>
    <message>
        <source>The dictionary knows every word here.</source>
        <translation>El diccionario conoce todas las palabras de aquí.</translation>
    </message>
</context>
<context>
    <name>SpellingChoice</name>
    <message>
        <source>Spelling of your notes</source>
        <translation>Ortografía de tus notas</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Tus propias palabras</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>Without a look</source>
        <translation>Sin mirarla</translation>
    </message>
    <message>
        <source>Words nobody knows get a line below them, on this computer alone. A client’s notes can have another language: it stands in the menu of the editor.</source>
        <translation>Las palabras que nadie conoce llevan una línea debajo, solo en este equipo. Las notas de un cliente pueden tener otro idioma: está en el menú del editor.</translation>
    </message>
    <message>
        <source>The system has no dictionary yet. On Debian, hunspell-en-us is one.</source>
        <translation>El sistema aún no tiene ningún diccionario. En Debian, hunspell-es es uno.</translation>
    </message>
    <message>
        <source>The installed program cannot do that here; relbook from pip can, with its extra.</source>
        <translation>El programa instalado no puede hacerlo aquí; relbook desde pip sí, con su extra.</translation>
    </message>
    <message>
        <source>For that, relbook needs its extra: pip install &quot;relbook[spelling]&quot;</source>
        <translation>Para eso relbook necesita su extra: pip install &quot;relbook[spelling]&quot;</translation>
    </message>
    <message>
        <source>“{word}” is no longer one of your words.</source>
        <translation>«{word}» ya no es una de tus palabras.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Prompts</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principios</translation>
    </message>
    <message>
        <source>The prompts of this principle</source>
        <translation>Las preguntas de este principio</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principio</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Buscar una pregunta</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>Lo que sé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Nothing here fits</source>
        <translation>Aquí no encaja nada</translation>
    </message>
    <message>
        <source>No entry is all of that at once.</source>
        <translation>Ninguna entrada es todo eso a la vez.</translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>The first page about {name}</source>
        <translation>La primera página sobre {name}</translation>
    </message>
    <message>
        <source>What do you already know? How you met, what they are building, one thing that made you smile. Two lines are plenty.</source>
        <translation>¿Qué sabes ya? Cómo empezó, qué tiene entre manos, algo que te hizo sonreír. Con dos líneas basta.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Aquí no espera nada</translation>
    </message>
    <message>
        <source>Every note has found its person.</source>
        <translation>Cada nota ha encontrado a su persona.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>Write down what happened; two lines are plenty.</source>
        <translation>Anota lo que pasó; con dos líneas basta.</translation>
    </message>
    <message>
        <source>Write how you met</source>
        <translation>Escribir cómo empezó</translation>
    </message>
    <message>
        <source>Bring in old notes</source>
        <translation>Traer notas antiguas</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Diario completo</translation>
    </message>
    <message>
        <source>Notes that belong to nobody yet. Press P on one to give it a person.</source>
        <translation>Notas que aún no son de nadie. Pulsa P en una para asignarla a una persona.</translation>
    </message>
    <message>
        <source>{count} entries with everybody, newest first.</source>
        <translation>{count} entradas con todo el mundo, primero las más nuevas.</translation>
    </message>
    <message>
        <source>1 entry with everybody.</source>
        <translation>1 entrada con todo el mundo.</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>StreamTools</name>
    <message>
        <source>Chapters and days</source>
        <translation>Capítulos y días</translation>
    </message>
    <message>
        <source>Search this journal</source>
        <translation>Buscar en este diario</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Go to day…</source>
        <translation>Ir al día…</translation>
    </message>
    <message>
        <source>One line an entry</source>
        <translation>Una línea por entrada</translation>
    </message>
    <message>
        <source>The last 12 months as a strip</source>
        <translation>Los últimos 12 meses en una tira</translation>
    </message>
    <message>
        <source>{title} · {span}</source>
        <translation>{title} · {span}</translation>
    </message>
</context>
<context>
    <name>SwapList</name>
    <message>
        <source>What is said instead of {name}</source>
        <translation>Qué se dice en lugar de {name}</translation>
    </message>
</context>
<context>
    <name>SwapRow</name>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>Also a word of its own. Untick it if it is nobody’s name here.</source>
        <translation>También es una palabra corriente. Quita la marca si aquí no es el nombre de nadie.</translation>
    </message>
</context>
<context>
    <name>TakingFiles</name>
    <message>
        <source>Which files?</source>
        <translation>¿Qué archivos?</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>¿Qué carpeta?</translation>
    </message>
</context>
<context>
    <name>TalkPad</name>
    <message>
        <source>What is being said?</source>
        <translation>¿Qué se está diciendo?</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Open the brief about {name}</source>
        <translation>Abrir el repaso de {name}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Tell {name}</source>
        <translation>Avisar a {name}</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Ver los archivos</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Mirarla</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>This computer’s clock jumped ahead: it now says {day}, {time}.</source>
        <translation>El reloj de este equipo ha saltado adelante: ahora dice {day}, {time}.</translation>
    </message>
    <message>
        <source>This computer’s clock jumped back: it now says {day}, {time}.</source>
        <translation>El reloj de este equipo ha saltado atrás: ahora dice {day}, {time}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the computer’s date before you write on.</source>
        <translation>No ha cambiado nada. Revisa la fecha del equipo antes de seguir escribiendo.</translation>
    </message>
    <message>
        <source>Some pages of the book could not be read. Nothing was changed. Close it and read what can be read, or restore a backup.</source>
        <translation>Algunas páginas del cuaderno no se pudieron leer. No ha cambiado nada. Ciérralo y lee lo que se pueda, o restaura una copia.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>The disk is full. This was kept, in room set aside for it; the next may not be. Free some space, then press Try again.</source>
        <translation>El disco está lleno. Esto se guardó, en un sitio reservado para ello; lo próximo quizá no. Libera espacio y pulsa «Reintentar».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>There is room again.</source>
        <translation>Vuelve a haber sitio.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>The text of the licence</source>
        <translation>El texto de la licencia</translation>
    </message>
    <message>
        <source>By {name}.</source>
        <translation>De {name}.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>What would you like to say to all of them?</source>
        <translation>¿Qué te gustaría decirle a todo el mundo?</translation>
    </message>
    <message>
        <source>Where {first} stands, each reads their first name; where {line} stands, their own line.</source>
        <translation>Donde pone {first}, cada cual lee su nombre; donde pone {line}, su propia línea.</translation>
    </message>
</context>
<context>
    <name>ThirdList</name>
    <message>
        <source>Hide {name}</source>
        <translation>Ocultar a {name}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>{count} promises due.</source>
        <translation>{count} promesas que toca cumplir.</translation>
    </message>
    <message>
        <source>1 promise due.</source>
        <translation>1 promesa que toca cumplir.</translation>
    </message>
    <message>
        <source>{count} files.</source>
        <translation>{count} archivos.</translation>
    </message>
    <message>
        <source>1 file.</source>
        <translation>1 archivo.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TodayPane</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Days that matter</source>
        <translation>Días importantes</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>Good to write to</source>
        <translation>Estaría bien escribir a</translation>
    </message>
    <message>
        <source>by rhythm</source>
        <translation>por ritmo</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Add the person you are seeing next.</source>
        <translation>Añade a la próxima persona que vas a ver.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>Every promise is kept and everyone has heard from you.</source>
        <translation>Todas las promesas están cumplidas y has dado señales a todo el mundo.</translation>
    </message>
    <message>
        <source>You could leave it at that, or surprise someone.</source>
        <translation>Podrías dejarlo así, o sorprender a alguien.</translation>
    </message>
    <message>
        <source>A clear day</source>
        <translation>Un día despejado</translation>
    </message>
    <message>
        <source>Surprise someone</source>
        <translation>Sorprender a alguien</translation>
    </message>
    <message>
        <source>Read an old page</source>
        <translation>Leer una página vieja</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Press Space to take it into the note</source>
        <translation>Pulsa Espacio para llevarlo a la nota</translation>
    </message>
    <message>
        <source>Take it into the note</source>
        <translation>Llevar a la nota</translation>
    </message>
</context>
<context>
    <name>TownField</name>
    <message>
        <source>Porto</source>
        <translation>Oporto</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
</context>
<context>
    <name>TripSheet</name>
    <message>
        <source>I’ll be in …</source>
        <translation>Voy a estar en …</translation>
    </message>
    <message>
        <source>Who lives or works there, and when you last spoke.</source>
        <translation>Quién vive o trabaja allí, y cuándo fue la última vez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Plan to meet</source>
        <translation>Planear verse</translation>
    </message>
    <message>
        <source>Promise to see them</source>
        <translation>Prometer verse</translation>
    </message>
    <message>
        <source>Nobody in the book lives or works in {town}.</source>
        <translation>Nadie del cuaderno vive ni trabaja en {town}.</translation>
    </message>
    <message>
        <source>No town is written down yet. It stands with a client, under “About”.</source>
        <translation>Aún no hay ninguna ciudad anotada. Está en la página de cada cliente, en «Quién es».</translation>
    </message>
    <message>
        <source>Towns in the book</source>
        <translation>Ciudades del cuaderno</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Say first from when you are there.</source>
        <translation>Di antes desde cuándo estás allí.</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Abrir otro cuaderno</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Ver el archivo</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Leer lo que se pueda</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>A promise to whom? Name them with an @, as in @Marta.</source>
        <translation>Una promesa, ¿a quién? Nombra a la persona con @, como en @Marta.</translation>
    </message>
    <message>
        <source>{words} is not a date I know.</source>
        <translation>{words} no es una fecha que conozca.</translation>
    </message>
    <message>
        <source>A promise of {name} to you</source>
        <translation>Una promesa de {name} para ti</translation>
    </message>
    <message>
        <source>A promise to {name}</source>
        <translation>Una promesa a {name}</translation>
    </message>
    <message>
        <source>{promise}, no date yet.</source>
        <translation>{promise}, aún sin fecha.</translation>
    </message>
    <message>
        <source>{promise}, {day}.</source>
        <translation>{promise}, {day}.</translation>
    </message>
</context>
<context>
    <name>Underway</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>The book is locked</source>
        <translation>El cuaderno está bloqueado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Open my book</source>
        <translation>Abrir mi cuaderno</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Another book</source>
        <translation>Otro cuaderno</translation>
    </message>
    <message>
        <source>That is not it. Nothing is lost, take your time.</source>
        <translation>No es esa. No se ha perdido nada, tómate tu tiempo.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>Your book is locked on this computer.</source>
        <translation>Tu cuaderno está bloqueado en este equipo.</translation>
    </message>
    <message>
        <source>Only your passphrase opens it. We cannot reset it, and neither can anyone else.</source>
        <translation>Solo tu contraseña lo abre. Nadie puede restablecerla, tampoco quien hace relbook.</translation>
    </message>
    <message>
        <source>{count} of {all} letters</source>
        <translation>{count} de {all} letras</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Groups of the recovery sheet</source>
        <translation>Grupos de la hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Struck out: what went since. Underlined: what came.</source>
        <translation>Tachado: lo que se fue desde entonces. Subrayado: lo que vino.</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Recuperar esta</translation>
    </message>
    <message>
        <source>Only as it is now</source>
        <translation>Solo como está ahora</translation>
    </message>
    <message>
        <source>Whenever more than a minute lies between two changes, the text before is kept here.</source>
        <translation>Cuando entre dos cambios pasa más de un minuto, el texto anterior se guarda aquí.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Versiones, primero la más reciente</translation>
    </message>
    <message>
        <source>The earlier words are back.</source>
        <translation>Las palabras anteriores están de vuelta.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Open it to read</source>
        <translation>Abrirlo para leer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your book is open in a window that does not answer yet</source>
        <translation>Tu cuaderno está abierto en una ventana que aún no responde</translation>
    </message>
    <message>
        <source>That window may be at something long. What you kept is safe. As soon as it answers it comes to the front, and this page goes; meanwhile you can open the book here to read.</source>
        <translation>Puede que esa ventana esté con algo largo. Lo que guardaste está a salvo. En cuanto responda pasará al frente y esta página se irá; mientras tanto puedes abrir aquí el cuaderno para leerlo.</translation>
    </message>
</context>
<context>
    <name>WhenChip</name>
    <message>
        <source>{words}. Enter opens its numbers, Delete takes it away.</source>
        <translation>{words}. Intro abre sus números, Supr lo quita.</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>yesterday 14:30, 40 min</source>
        <translation>ayer 14:30, 40 min</translation>
    </message>
    <message>
        <source>“{words}” is not a date I know. Try fri, 12 nov or yesterday 14:30.</source>
        <translation>«{words}» no es una fecha que conozca. Prueba con vie, 12 nov o ayer 14:30.</translation>
    </message>
</context>
<context>
    <name>Whens</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add when to ask it</source>
        <translation>Añadir cuándo preguntarla</translation>
    </message>
</context>
<context>
    <name>Which</name>
    <message>
        <source>Whose notes</source>
        <translation>Las notas de quién</translation>
    </message>
    <message>
        <source>Of which days</source>
        <translation>De qué días</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>From and to…</source>
        <translation>Desde y hasta…</translation>
    </message>
    <message>
        <source>Only entries that say…</source>
        <translation>Solo entradas que digan…</translation>
    </message>
    <message>
        <source>Only entries that say these words</source>
        <translation>Solo entradas que digan estas palabras</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>Lo que está a la vista</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Only some of them</source>
        <translation>Solo algunas</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>WhomPage</name>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>Looking who there is.</source>
        <translation>Mirando quién hay.</translation>
    </message>
    <message>
        <source>or somebody else, by name</source>
        <translation>u otra persona, por su nombre</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Who would enjoy each other?</source>
        <translation>¿Quiénes disfrutarían de conocerse?</translation>
    </message>
    <message>
        <source>By town, circle or a word they share. Nothing told in confidence is a reason here.</source>
        <translation>Por ciudad, círculo o una palabra que comparten. Nada dicho en confianza sirve aquí de razón.</translation>
    </message>
    <message>
        <source>Nobody fits. Ask for less, or name somebody below.</source>
        <translation>Nadie encaja. Pide menos, o nombra a alguien abajo.</translation>
    </message>
    <message>
        <source>{count} more: choose a circle, a town or a word.</source>
        <translation>{count} más: elige un círculo, una ciudad o una palabra.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Something was asked for from outside. It comes once this is closed.</source>
        <translation>Se ha pedido algo desde fuera. Aparece en cuanto esto se cierre.</translation>
    </message>
    <message>
        <source>A text was handed over, and this book can only be read here. Nothing was written; copy the text, or open the book where it can be written in.</source>
        <translation>Ha llegado un texto, y aquí este cuaderno solo se puede leer. No se ha escrito nada; copia el texto, o abre el cuaderno donde se pueda escribir en él.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
</context>
<context>
    <name>WorkingScreen</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
</context>
<context>
    <name>_Name</name>
    <message>
        <source>Without {name}</source>
        <translation>Sin {name}</translation>
    </message>
</context>
<context>
    <name>_Plan</name>
    <message>
        <source>Change the plan: {plan}</source>
        <translation>Cambiar el plan: {plan}</translation>
    </message>
</context>
</TS>
