import type { HeaderWords } from './header-words.ts';

export const es: HeaderWords = {
  project: 'proyecto*, operación*, operacion, operaciones, actuación*, actuaciones, acción, acciones, expediente',
  beneficiary:
    'beneficiari*, perceptor*, adjudicatari*, receptor*, destinatari*, entidad beneficiaria, promotor*, titular*, tercero*, nombre del beneficiario, entidad receptora, concedido a, concedida a, otorgado a, otorgada a, adjudicado a, pagado a, entregado a, abonado a, a quién, =quién, quién recibió, ganador*, premiad*, becari*, galardonad*, prestatari*, entidad subvencionada, empresa subvencionada, entidad financiada, entidad apoyada, subvencionada a, perceptora',
  applicant: 'solicitante*, peticionario*, proponente*',
  implementer: 'ejecutor*, organismo ejecutor, entidad ejecutora, contratista*, entidad ejecutante, gestor del proyecto',
  lead: 'coordinador*, jefe de fila, beneficiario principal, líder, socio principal, cabecera, centro coordinador, entidad coordinadora',
  organisation:
    'entidad*, organismo*, empresa*, organización*, institución*, razón social, sociedad, centro, persona jurídica, universidad',
  partner: 'socio*, participante*, colaborador*, consorcio, cobeneficiario*',
  authority:
    'autoridad*, organismo intermedio, órgano*, ministerio*, consejería*, órgano gestor, órgano concedente*, administración, financiador*, convocante*, departamento, organismo con senda financiera',
  contact: 'contacto*, correo*, teléfono*, responsable*, investigador*, página web, sitio web, persona*, apellido*, ip',
  name: 'nombre*, denominación*, designación*',
  title: 'título*, titulo, para qué, =qué',
  acronym: 'sigla*, acrónimo*, nombre corto, abreviatura*',
  english: 'inglés*, en inglés',
  purpose:
    'resumen*, descripción*, objeto*, finalidad*, propósito*, logro*, resultado*, contenido, fin de la operación, objetivo de la operación, objetivos de la operación, objetivo del proyecto, objetivos del proyecto, síntesis, memoria',
  objective: 'objetivo*, objetivo específico*, objetivo temático*, temátic*, tema',
  priority:
    'prioridad*, eje*, ejes prioritarios, eje prioritario, prioridad de inversión, medida*, línea de actuación, por eje prioritario, área temática',
  programme: 'programa*, programa operativo, convocatoria programa, línea, líneas, instrumento, modalidad*, subprograma*',
  fund: 'fondo, fondos, fondo eie, fondo estructural*, tipo de fondo, fondo afectado, fondo de que se trate',
  intervention:
    'intervención*, categoría de intervención, campo de intervención, tipo de intervención, ámbito de intervención, categoría de la intervención, forma de financiación',
  call: 'convocatoria*, llamada, licitación*',
  status: 'estado, situación*, fase, estado de ejecución',
  kind: 'tipo, tipología*, categoría*, sector*, naturaleza, forma jurídica, clasificación*, tamaño, rol, clase, cnae, actividad económica, área, palabras clave',
  code: 'código*, número*, identificador*, identificación*, referencia*, nif*, cif, clave, núm, num expediente, código de operación',
  location:
    'localización*, ubicación*, lugar*, municipio*, provincia*, región*, comunidad autónoma*, ccaa, localidad*, ciudad*, comarca*, territorio*, isla, indicador de la localización, ámbito geográfico, geolocalización',
  country: 'país, países, pais, estado miembro',
  address: 'dirección*, domicilio*, calle',
  postcode: 'código postal*, cp, codigo postal',
  date: 'fecha*, día',
  year: 'año*, anualidad*, ejercicio',
  start:
    'inicio*, inicial fecha, comienzo*, fecha de inicio, fecha inicial, arranque, inicia, principio, iniciad*, comenzad*, empezad*, empieza, comienza, arrancad*, válido desde',
  end: 'fin, final, finaliz*, finalización*, fecha de fin, fecha final, fecha de finalización, conclusión*, terminación*, término, fecha fin, cierre del proyecto, terminad*, concluid*, acabad*, completad*, cerrad*, termina, acaba, concluye, válido hasta',
  duration: 'duración*, período*, periodo*, plazo*, período de ejecución, plazo de ejecución, vigencia, meses, =cuándo, desde hasta',
  granted:
    'concedid*, concesión*, aprobad*, aprobación*, otorgad*, otorgamiento*, adjudicad*, adjudicación*, resolución*, asignad*, asignación*, selección*, seleccionad*, comprometid*, programado*, propuesta aprobada',
  contract: 'contrato*, convenio*, contratado*',
  application: 'solicitad*, solicitud*, presentación*, presentad*',
  otherDay:
    'actualización*, última actualización, actualizado*, firma*, publicación*, registro fecha, fecha límite, límite*, modificación*, fecha de pago, fecha de corte, fecha de registro',
  amount: 'importe*, cuantía*, monto*, cantidad*, suma, cuánto, =cuánto',
  grant: 'ayuda*, subvención*, apoyo*, contribución*, aportación*, beca*, ayuda ue, concesión importe, subvencionado*',
  financing: 'financiación*, financiamiento*, financiad*, recursos',
  cost: 'coste*, costo*, gasto*, inversión*, coste del proyecto, precio',
  budget: 'presupuesto*, presupuestad*',
  total: 'total*, totales, global*, conjunto',
  eligible: 'subvencionable*, elegible*, financiable*',
  ineligible: 'no subvencionable*, no elegible*',
  eu: 'unión, comunitari*, europe*',
  euFund:
    'fondo social europeo*, fondo europeo de desarrollo regional, fondo de cohesión, fondo europeo agrícola*, fondo de transición justa',
  otherSource:
    'nacional*, estatal, estado aportación, autonómic*, propi*, aportación propia, privad*, contrapartida*, otras fuentes, otros, préstamo*, regional*, local*, cofinanciación nacional, fondos propios, gobierno de, contribución nacional, age, contribución privada',
  public: 'público*, pública*, publico*, publica*',
  paid: 'pagad*, pago*, certificad*, ejecutad*, realizad*, desembols*, justificad*, abonad*, declarad*, gasto certificado, importe pagado, liquidad*, efectiv*, real, reales',
  planned: 'previst*, planificad*, estimad*, esperad*, programada*, indicativ*, previsión*',
  previous: 'anterior*, previ*, inicial, restante*, pendiente*, original, saldo, reintegro*, devuelt*',
  share: 'parte, cuota*, porción',
  rate: 'tasa*, porcentaje*, porcentual, intensidad*, tasa de cofinanciación, porcentaje de cofinanciación, tasa de cofinanciación de la unión, tipo de cofinanciación',
  without: 'sin, excluido*, excepto, excluyendo, salvo',
  currency: 'moneda*, divisa*, euros, miles, millones, moneda, código de moneda',
  count: 'número de*, cantidad de proyectos, número proyectos, nr de',
  listTitle: 'lista, lista de, listado*, relación de, anexo, tabla',
  from: 'desde',
  until: 'hasta',
  value: 'valor*',
};
