import { listingTasks as english } from "./listings.en.ts";
import { wordsBeside, type Task } from "./task.ts";

const withEnglish = wordsBeside(english);

/** What people come to do about a listing, and help for those in danger: one row a task. People mix languages, so that English words stay. */
export const listingTasks: readonly Task[] = [
  {
    title: "Ayuda para personas en peligro",
    text: "A quién llamar si usted, o alguien a quien ha conocido, está en peligro o sufre explotación. El registro no puede ayudarle directamente.",
    address: "/guides/help/",
    words: withEnglish(
      "Help for people in danger",
      "denunciar algo sospechoso, algo sospechoso, actividad sospechosa, lo que vi, estoy preocupado por, estoy preocupada por, tengo miedo, mi jefe me pega, " +
        "me pega, me golpea, me encerraron, no me devuelven, devolver mi pasaporte, mi pasaporte, mi sueldo, mi salario, me deben, me engañaron, me mintieron, " +
        "en peligro, me explotan, soy explotado, soy explotada, están explotando, me están explotando, soy víctima, soy una víctima, víctima necesita ayuda, víctima de trata, " +
        "ayuda víctima, ayuda para víctimas, ayudar a una víctima, ayuda ahora, rescate, rescatar, rescátenme, emergencia, número de emergencia, emergencias, a quién llamo, a quién llamar, pedir ayuda, pedir auxilio, auxilio, ayúdenme, ayúdame, " +
        "número para llamar, número de teléfono, teléfono de ayuda, línea de ayuda, línea directa, línea para víctimas, necesito ayuda urgente, ayuda urgente, por favor ayuda, " +
        "me quitaron el pasaporte, quitó mi pasaporte, retienen mi pasaporte, tienen mi pasaporte, mis documentos, no me pagan, no me paga, patrón no paga, jefe no paga, no puedo salir, no puedo irme, no me dejan salir, " +
        "estoy atrapado, estoy atrapada, encerrado, encerrada, escapar, huir, vi a una víctima, sospecho trata, denunciar trata, denunciar un delito, denunciar, hacer una denuncia, abusaron de mí, me amenazan",
    ),
  },
  {
    title: "Corregir una ficha",
    text: "Diga qué está mal o desactualizado, con una página que lo muestre.",
    address: "/contribute/?edit=",
    words: withEnglish(
      "Correct a listing",
      "enlace muerto, enlace está roto, actualizar contacto, persona de contacto, cambió el teléfono, cambió la dirección, cambió el sitio, nuevo director, " +
        "nueva directora, ya no trabaja, proyecto ha terminado, programa terminó, no es cierto, información falsa, ha cerrado, está cerrada, " +
        "desactualizado, desactualizada, no está actualizado, no está al día, ficha incorrecta, ficha está mal, está mal, está equivocado, información incorrecta, información equivocada, dirección incorrecta, sitio incorrecto, país incorrecto, incorrecto, incorrecta, " +
        "error, errores, informar de un error, reportar un error, error en la ficha, corregir, corregir ficha, corregir mi ficha, corregir datos, corrección, correcciones, " +
        "actualizar ficha, actualizar mi ficha, actualizar nuestra ficha, actualizar perfil, actualizar información, actualizar datos, cambiar mi ficha, cambiar nuestra ficha, editar ficha, editar mi organización, modificar ficha, arreglar ficha, " +
        "enlace roto, enlace no funciona, cerró, ya no existe, terminó, cambió de nombre, cambió su nombre, nuevo nombre, nuevo teléfono, nueva dirección, nuevo sitio, nuevo correo, nos mudamos, nueva oficina, dice de nosotros, texto sobre nosotros, proyecto terminó, dejó de funcionar, ya no funciona, ya no está activa, ya no está disponible, reclamar ficha, confirmar ficha, confirmar nuestra ficha",
    ),
  },
  {
    title: "Retirar una ficha, o responder a una",
    text: "Cómo una organización que figura aquí pide que se retire su ficha, confirma lo que dice o responde.",
    address: "/guides/contribute/",
    words: withEnglish(
      "Remove a listing, or reply to one",
      "quiten nuestro nombre, quitar nuestro nombre, sacar nuestro nombre, no queremos aparecer, no queremos estar, por qué estamos, sin preguntarnos, sin " +
        "nuestro permiso, " +
        "retirar mi organización, retirar nuestra organización, retirar ficha, retirar mi ficha, retirar nuestra ficha, retirarnos, eliminar ficha, eliminar mi ficha, eliminar mi organización, eliminar nuestra organización, borrar ficha, borrar mi ficha, quitar ficha, quitar mi ficha, quítennos, sáquennos, bórrennos, " +
        "borrar mi nombre, quitar mi nombre, eliminar mi nombre, borrar mis datos, eliminar mis datos, darse de baja, dar de baja, baja, pedir retiro, solicitar eliminación, queja sobre una ficha, quejarse de una ficha, por qué figuramos, por qué aparecemos, derecho de réplica, derecho a respuesta",
    ),
  },
  {
    title: "Agregar una organización",
    text: "Proponga una organización o iniciativa que falta.",
    address: "/contribute/?new=entity",
    words: withEnglish(
      "Add an organisation",
      "queremos aparecer, aparecer aquí, aparecer en el mapa, estar en la lista, formar parte del registro, se olvidaron de, falta nuestra organización, " +
        "conozco una organización, " +
        "agregar mi organización, agregar nuestra organización, agregar una organización, agregar organización, agregarnos, agregar mi ong, agregar ong, agregar iniciativa, agregar mi empresa, agregar ficha, agregar una ficha, añadir organización, añadir mi organización, añadir ficha, añadir ong, incluir organización, incluir mi organización, incluirnos, " +
        "sugerir organización, sugerir una organización, proponer organización, proponer una organización, proponer ficha, enviar organización, enviar ficha, registrar mi organización, registrar nuestra organización, registrar organización, inscribir organización, inscribirse, aparecer en el registro, figurar en el registro, cómo figurar, cómo aparecer, " +
        "nueva organización, nueva ficha, falta una organización, falta organización, organización que falta, unirse al registro",
    ),
  },
  {
    title: "Agregar una herramienta",
    text: "Proponga una herramienta tecnológica que falta.",
    address: "/contribute/?new=tool",
    words: withEnglish(
      "Add a tool",
      "falta nuestra aplicación, creamos una aplicación, hicimos una aplicación, desarrollamos una herramienta, conozco una herramienta, " +
        "agregar mi herramienta, agregar nuestra herramienta, agregar una herramienta, agregar herramienta, agregar aplicación, agregar app, añadir herramienta, añadir aplicación, añadir app, incluir herramienta, sugerir herramienta, sugerir aplicación, sugerir app, proponer herramienta, proponer aplicación, proponer app, " +
        "enviar herramienta, registrar herramienta, registrar nuestra herramienta, nueva herramienta, nueva aplicación, falta una herramienta, falta herramienta, herramienta que falta, falta aplicación, falta app",
    ),
  },
  {
    title: "Cómo revisar una ficha",
    text: "Qué comprueba quien revisa, y cómo una ficha pasa a estar revisada o confirmada.",
    address: "/guides/review/",
    words: withEnglish(
      "How to review a listing",
      "cómo puedo ayudar, cómo podemos ayudar, cómo participar, quiero colaborar, " +
        "ser revisor, ser revisora, revisar una ficha, revisar fichas, cómo revisar, revisor, revisora, voluntario del registro, ser voluntario, ayudar con el registro, colaborar con el registro, guía de revisión",
    ),
  },
];
