// Kotlin sees what is null: it refuses the wrong uses, and only these.
def source = new File(basedir, 'src/main/kotlin/Shop.kt')
def wrong = source.readLines().withIndex(1).findAll { it[0].endsWith('// wrong') }.collect { it[1] } as TreeSet
def log = new File(basedir, 'build.log').text
def refused = (log =~ /(?m)^\[ERROR\] .*Shop\.kt:\[?(\d+)[,:]\d+/).collect { it[1] as int } as TreeSet
assert refused == wrong
